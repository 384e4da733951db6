import Testing
import Web

private struct Place: Linkable {
    let href: String

    init(_ href: String) { self.href = href }
}

private let token = FormToken("t0k3n")
private let morning = Stamp(says: "today 08:31", machine: "2026-11-19T08:31")

@Suite("Components carry what the design asks of them")
struct ComponentTests {
    @Test("A row of the inbox leads with the name and has one link, one box and the words that were said")
    func inboxRow() {
        let row = Web.inboxRow(
            id: "7", name: "Shareef Haddad", to: Place("/conversations/7"), subject: "Front brake squeals",
            words: "Will it hold?", channel: "Email", time: morning,
            left: TimeLeft(says: "48 min left", urgency: .soon, percentUsed: 60, used: "72 of 120 minutes used"),
            holder: "nobody yet", isUnread: true)
        #expect(
            row.text == """
                <li class="unread is-soon" id="c-7" data-row>\
                <label class="pick"><input type="checkbox" name="conversation" value="7" form="bulk">\
                <span class="vh">Choose Shareef Haddad</span></label>\
                <a class="open" href="/conversations/7" data-open><span class="name" dir="auto">Shareef Haddad</span>\
                <span class="vh"> (not read yet) </span><span class="subject" dir="auto">Front brake squeals</span>\
                <span class="said voice" dir="auto">“Will it hold?”</span></a>\
                <p class="facts meta"><span>Email</span> <time datetime="2026-11-19T08:31">today 08:31</time>\
                <span class="holder">nobody yet</span></p>\
                <div class="left"><span class="soon">48 min left</span>\
                <svg class="meter is-soon" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" \
                aria-label="72 of 120 minutes used"><rect class="track" width="100" height="6"/>\
                <rect class="fill" width="60" height="6"/></svg></div></li>
                """)
    }

    @Test("A refused field keeps what was typed and ties label, hint and error to it")
    func refusedField() {
        let text = FieldText("due", label: "Until", hint: "A day", error: "Choose a day after today.")
        #expect(
            field(text, value: "18 Nov \"yesterday\"").text == """
                <div class="field field--error"><label for="f-due">Until</label>\
                <span class="hint" id="f-due-h">A day</span>\
                <span class="error" id="f-due-e">Choose a day after today.</span>\
                <input class="input" type="text" id="f-due" name="due" aria-describedby="f-due-h f-due-e" \
                aria-invalid="true" value="18 Nov &quot;yesterday&quot;"></div>
                """)
        #expect(errorSummary([Problem("due", "Choose a day after today.")])?.text.contains("href=\"#f-due\"") == true)
        #expect(errorSummary([]) == nil)
    }

    @Test("Every form that does something carries its token")
    func tokens() {
        let forms = [
            form(to: Place("/a"), .post(token), "x"), toast("Done.", undo: (Place("/undo"), token)),
            bulkBar(to: Place("/b"), token: token, "x"),
            composer(
                person: "Shareef", send: "Send", to: Place("/c"), save: Place("/d"), token: token, drafts: Drafts()),
        ]
        for form in forms { #expect(form.text.contains("<input type=\"hidden\" name=\"csrf\" value=\"t0k3n\">")) }
        #expect(!form(to: Place("/a"), .get, "x").text.contains("csrf"))
    }

    @Test("Reply and note are two texts, each saved under its own kind, and a first line break survives")
    func drafts() {
        let html = composer(
            person: "Shareef", send: "Send email to Shareef", to: Place("/c"), save: Place("/draft"), token: token,
            drafts: Drafts(reply: "\nYes.", note: "My fault", isNoteShown: true)
        ).text
        #expect(html.contains("name=\"reply\" rows=\"5\" data-draft=\"/draft\">\n\nYes.</textarea>"))
        #expect(html.contains("placeholder=\"Only the team sees this.\">\nMy fault</textarea>"))
        #expect(html.contains("value=\"note\" checked"))
        #expect(!html.contains("value=\"reply\" checked"))
    }

    @Test("An empty line parts paragraphs, a single break stays, and nothing becomes markup")
    func plainText() {
        #expect(paragraphs("One\ntwo\n\n \n<b>three").text == "<p>One<br>two</p><p>&lt;b&gt;three</p>")
        #expect(paragraphs("One\r\n\r\ntwo\u{2028}thrée\r\n").text == "<p>One</p><p>two<br>thrée</p>")
        #expect(paragraphs("").isEmpty)
    }

    @Test("Initials are the first letters of the first and the last name")
    func monograms() {
        #expect(initials(of: "Dr Lena Braun") == "DB")
        #expect(initials(of: "bramble") == "B")
        #expect(initials(of: "Élodie O’Neill-Sørby") == "ÉS")
        #expect(initials(of: "") == "")
    }

    @Test("A page names the signed-in colleague, the current place and no more than 99")
    func frame() {
        let frame = Frame(
            groups: [NavGroup("Work", [NavItem("Inbox", Place("/inbox"), count: 412, isCurrent: true, isTab: true)])],
            colleague: "Maya Okafor", me: Place("/me"), search: Place("/search"), live: Place("/live"), token: token,
            look: Look(theme: .dark, isCompact: true))
        let page = staffPage(frame, title: "Inbox", hasProblem: true, content: "<h1>x</h1>").text
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\" data-theme=\"dark\" data-density=\"compact\">"))
        #expect(page.contains("<title>Error: Inbox · Regard</title>"))
        #expect(
            page.contains(
                "aria-current=\"page\">Inbox <span class=\"count\"><span class=\"vh\">waiting: </span>99+</span>"))
        #expect(page.contains("<body data-keys data-stream=\"/live\">"))
        #expect(!page.contains("style="))
        #expect(!page.contains("onclick"))
    }

    @Test("A customer's page has no script and is not for search engines")
    func guest() {
        let page = guestPage(Business(name: "Bramble", language: "nb"), title: "How was it?", content: "<h1>x</h1>")
            .text
        #expect(!page.contains("<script"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<html lang=\"nb\">"))
    }
}
