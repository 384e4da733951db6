"""Finds, as a colleague would, the addresses that differ from one sample business to the next; makes what none has."""

from urllib.parse import urljoin, urlsplit


class Places:
    """The addresses that pages name with "@". `owner` is a browser context of the owner."""

    def __init__(self, address, owner):
        self.address, self.owner, self.known = address, owner, {}
        self.page = owner.new_page()

    def resolve(self, path):
        """The address that stands for one with "@"; each is looked for once."""
        if not path.startswith("@"):
            return path
        end = next((i for i, sign in enumerate(path) if sign in "/?"), len(path))
        name = path[1:end]
        if name == "fresh":
            return getattr(self, name)() + path[end:]
        if name not in self.known:
            self.known[name] = getattr(self, name)()
        return self.known[name] + path[end:]

    def conversation(self):
        return self.first("/inbox", "main a[href^='/conversations/']")

    def person(self):
        return self.first("/people?q=Shareef", "main a[href^='/people/']:not([href$=new])")

    def promise(self):
        return self.first("/promises", "main .do a[href^='/promises/']")

    def missed(self):
        """A promise that was not kept in full and on time, and that nobody looked at yet."""
        return self.first("/promises?state=unreviewed", "main .do a[href^='/promises/']")

    def promising(self):
        """Where a promise to somebody is made."""
        return f"/promises/new?person={self.resolve('@person').split('/')[-1]}"

    def promised(self):
        """The link by which somebody sees what was promised to them."""
        self.go(self.resolve("@person/links"))
        self.page.locator("main .btn--primary").click()
        return urlsplit(self.page.locator("[data-copy]").input_value()).path

    def fact(self):
        return self.first(self.resolve("@person/facts"), "main .fact-do a")

    def point(self):
        """The gap at one contact point."""
        return self.first("/gap", "main .chart a")

    def colleague(self):
        return self.first("/settings/team", "main .records a[href*='/team/']")

    def quarantined(self):
        return self.first("/quarantine", "main .records a")

    def go(self, path):
        self.page.goto(urljoin(self.address, path))

    def first(self, path, link):
        self.go(path)
        return self.page.locator(link).first.get_attribute("href", timeout=10000).split("?from=")[0]

    def stranger(self):
        """Somebody of whom nothing is known, with a name that has no blank to break at."""
        self.go("/people/new")
        self.page.locator("#f-name").fill("Featherstonehaugh" * 11)
        self.send(self.page.locator("main .btn--primary"))
        return urlsplit(self.page.url).path

    def letter(self):
        """A conversation with a letter that was laid out: the sample has one among what was put aside."""
        self.go("/quarantine")
        row = self.page.locator("[data-row]", has_text="mudguards")
        aside = row.locator("a").first.get_attribute("href")
        with self.page.expect_response(lambda answer: answer.request.method == "POST"):
            row.locator("form button").click()
        # It leaves quarantine once that can no longer be taken back, and its page leads to the conversation then.
        for _ in range(120):
            self.go(aside)
            if urlsplit(self.page.url).path.startswith("/conversations/"):
                break
            self.page.wait_for_timeout(500)
        assert self.page.locator("main iframe").count(), f"{self.page.url} shows no letter"
        return urlsplit(self.page.url).path

    def long(self):
        """A conversation with more entries than a page shows, one of them a note with a word of 400 letters."""
        path = self.first("/inbox?view=done", "main a[href^='/conversations/']")
        self.go(path)
        token = self.page.locator("[name=csrf]").first.get_attribute("content")
        for number in range(32):
            note = f"Note {number}\n\n" + ("wide" * 100 if number == 30 else "Looked again, nothing new.")
            form = {"csrf": token, "kind": "note", "do": "note", "note": note}
            answer = self.owner.request.post(urljoin(self.address, f"{path}/answers"), form=form, max_redirects=0)
            assert answer.status == 303, f"note {number}: {answer.status}"
        return path

    def survey(self):
        """The link of somebody who was just asked how it was."""
        place = "/inbox?view=done"
        while place:
            self.go(place)
            find = "all => [...new Set(all.map(a => a.getAttribute('href')))]"
            links = self.page.locator("main a[href^='/conversations/']").evaluate_all(find)
            older = self.page.locator("main a[href*='after=']").evaluate_all(find)
            for path in links:
                self.go(path)
                ask = self.page.locator("form[action$='/ask'] button")
                if ask.count():
                    ask.click()
                    return urlsplit(self.page.locator("#f-link").input_value()).path
            place = older[-1] if older else None
        raise SystemExit("Nobody in the sample business can be asked how it was.")

    def stop(self):
        """A contact point of the settings."""
        return self.first("/settings/contact-points", "main .records a")

    def calendar(self):
        return self.made("/standards/calendars/new", {"#f-name": "Shop on Sundays"})

    def standard(self):
        """One that the sample holds."""
        return self.first("/standards", "main table a[href^='/standards/']:not([href*=clocks])")

    def clock(self):
        """A clock of a standard, explained."""
        return self.first(self.resolve("@standard"), "main a[href*='/clocks/']")

    def never(self):
        self.made("/standards/never", {"#f-sentence": "We charge more than we quoted"})
        return self.first("/standards/never", "main a[href^='/standards/never/']")

    def incident(self):
        """That something of the never-list happened."""
        return self.made(self.resolve("@never"), {"#f-words": "The invoice said 9 more."}, "form[action$=incidents] button")

    def mailbox(self):
        """One whose server nobody runs: its page tells what does not work."""
        typed = {"#f-address": "shop@bramble.example", "#f-host": "127.0.0.1", "#f-port": "1", "#f-password": "quiet"}
        self.made("/settings/mailboxes/new", typed)
        return self.first("/settings/mailboxes", "main .records a[href^='/settings/mailboxes/']:not([href$=new])")

    def link(self):
        """A link that signs a colleague in."""
        self.go(self.resolve("@colleague"))
        self.page.locator("form[action$='/links'] button").click()
        return urlsplit(self.page.locator("#f-link").input_value()).path

    def answered(self):
        """The survey of somebody who has answered, whose page thanks them."""
        path = self.survey()
        self.answer(path)
        return path

    def fresh(self):
        """The survey of somebody else each time, for what can be done only once."""
        return self.survey()

    def code(self):
        """The code that changes an answer without a name, shown once."""
        self.answer(self.survey(), unnamed=True)
        return self.page.locator("input[readonly]").input_value()

    def answer(self, path, unnamed=False):
        """Answers a survey as a guest does."""
        self.go(path)
        self.page.locator("input[type=radio]").first.check()
        if unnamed:
            self.page.locator("input[name=unnamed]").check()
        self.send(self.page.locator("main button").first)

    def made(self, path, typed, button="main form:not([role=search]) button.btn--primary"):
        """Fills a form and sends it; where that leads."""
        self.go(path)
        for field, text in typed.items():
            self.page.locator(field).fill(text)
        self.send(self.page.locator(button).first)
        return urlsplit(self.page.url).path

    def send(self, button):
        """Presses the button of a form and waits for the page that follows."""
        with self.page.expect_navigation():
            button.click()
