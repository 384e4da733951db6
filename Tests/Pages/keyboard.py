"""What must work with keys alone: no pointer, and the focus can be seen at every stop."""

from urllib.parse import parse_qs, urljoin

from playwright.sync_api import TimeoutError

# How long something may take to come to be on a page, in milliseconds: the machine may be busy.
PATIENCE = 10000

RINGED = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return true;
    const ringed = el => { const s = el && getComputedStyle(el);
        return s && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
    return ringed(e) || ringed(e.closest('label'));
}"""


class Hands:
    """Somebody at the keys of one window. What was wrong on the way is in `wrong`."""

    def __init__(self, run, who, path, **options):
        self.context = run.context(who, **options)
        self.page = self.context.new_page()
        self.wrong = []
        self.page.goto(urljoin(run.house(who), run.places.resolve(path)))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def write(self, text):
        self.page.keyboard.type(text)

    def tab_to(self, selector):
        """Presses Tab until the focus is on what the selector names."""
        for _ in range(200):
            self.press("Tab")
            if not self.page.evaluate(RINGED):
                name = self.page.evaluate("document.activeElement.outerHTML.slice(0, 80)")
                self.wrong.append(f"the focus cannot be seen on {name}")
            if self.page.evaluate("s => !!document.activeElement?.matches(s)", selector):
                return
        raise AssertionError(f"Tab never reaches {selector}")

    def goes(self, *keys):
        """Presses the keys and waits for the page that follows."""
        with self.page.expect_navigation():
            self.press(*keys)
        self.page.wait_for_load_state("load")

    def expect(self, what, is_so):
        if not is_so:
            self.wrong.append(what)

    def sees(self, text, within="body"):
        """Expects that it comes to be on the page."""
        self.comes(self.page.locator(within).get_by_text(text).first, lambda: f"“{text}” is not on the page")

    def comes(self, place, what):
        """Expects that the place comes to be seen; `what` says what is wrong when it does not."""
        try:
            place.wait_for(timeout=PATIENCE)
        except TimeoutError:
            self.wrong.append(what())

    def empties(self, key):
        """Empties the field that the key leads to, and waits until the server has heard of it."""

        def is_heard(answer):
            sent = parse_qs(answer.request.post_data or "", keep_blank_values=True)
            return answer.request.method == "POST" and sent.get("text") == [""]

        with self.page.expect_response(is_heard):
            self.press(key, "Control+a", "Delete")

    @property
    def heading(self):
        return self.page.locator("main h1").inner_text()

    @property
    def row(self):
        """The id of the row that has the focus, or None."""
        return self.page.evaluate("document.activeElement?.closest('[data-row]')?.id")


def find_shareef_and_open_him(run):
    with Hands(run, "owner", "/") as hands:
        hands.press("Control+k")
        hands.expect("Find or do has no focus", hands.page.locator("#palette-q").evaluate("e => e.matches(':focus')"))
        hands.write("stand")
        left = [words.split("\n")[0] for words in hands.page.locator("#palette li:visible").all_inner_texts()]
        hands.expect(f"of the pages {left} are offered", left == ["Standards"])
        hands.press("Control+a")
        hands.write("haddad")
        hands.sees("Shareef Haddad", within="#palette-people")
        hands.press("Tab")
        hands.goes("Enter")
        hands.expect(f"the first of the people leads to {hands.heading}", hands.heading == "Shareef Haddad")
        hands.press("Control+k")
        hands.write("haddad")
        hands.sees("haddad", within="#palette-people span + span")
        odd = hands.page.locator("#palette [class=undefined]").count()
        hands.expect(f"{odd} parts of the list are of the class “undefined”", odd == 0)
        hands.press("ArrowDown", "ArrowUp", "ArrowDown")
        hands.goes("Enter")
        hands.expect(f"↓ and Enter lead to {hands.heading}", hands.heading == "Shareef Haddad")
        hands.press("Control+k")
        hands.write("Shareef")
        hands.goes("Enter")
        hands.tab_to("main [data-open]")
        hands.goes("Enter")
        hands.expect(f"it leads to {hands.heading}", hands.heading == "Shareef Haddad")
        return hands.wrong


def answer_the_most_urgent_person_and_take_it_back(run):
    with Hands(run, "owner", "/") as hands:
        ids = hands.page.locator("#rows > li").evaluate_all("rows => rows.map(row => row.id)")
        place = next(place for place, row in enumerate(ids) if row.startswith("n-"))
        name = hands.page.locator("#rows [data-open]").nth(place).inner_text()
        hands.press(*["j"] * (place + 1))
        hands.goes("Enter")
        hands.expect(f"J and Enter lead to {hands.heading}, not {name}", hands.heading == name)
        hands.press("r")
        hands.write("Yes, it will.\nMaya")
        hands.goes("Control+Enter")
        hands.sees("Sending to", "#toasts")
        hands.expect("the reply stays in the field", not hands.page.locator("#reply-text").input_value())
        hands.goes("z")
        words = hands.page.locator("#reply-text").input_value()
        hands.expect(f"after Undo the draft says “{words}”", words == "Yes, it will.\nMaya")
        hands.empties("r")
        return hands.wrong


def write_a_note_without_sending_it(run):
    with Hands(run, "owner", "@conversation") as hands:
        hands.press("n")
        hands.write("Ring Kari first")
        hands.sees("Draft saved")
        hands.press("Escape")
        hands.goes("Escape")
        hands.expect("Escape does not lead to the inbox", "/inbox" in hands.page.url)
        hands.page.goto(urljoin(run.house("owner"), run.places.resolve("@conversation")))
        note, reply = hands.page.locator("#note-text"), hands.page.locator("#reply-text")
        hands.expect("the note is not shown as the draft", note.is_visible() and not reply.is_visible())
        hands.expect("the note was not kept", note.input_value() == "Ring Kari first")
        hands.expect("the note crossed into the reply", reply.input_value() == "")
        hands.empties("n")
        return hands.wrong


def keep_a_promise_while_writing_it(run):
    with Hands(run, "owner", "@conversation") as hands:
        hands.press("r")
        hands.write("I'll ring you tomorrow at noon. ")
        hands.press("Control+.")
        kept = hands.page.locator("#found [value=keep]:checked")
        hands.comes(kept.first, lambda: "Ctrl+. does not keep the promise that was just written")
        hands.write("You'll have the quote by Friday.")
        hands.sees("You'll have the quote by Friday", "#found")
        hands.expect(f"{kept.count()} are kept after more was written, not the one", kept.count() == 1)
        hands.expect("the focus left the words", hands.page.locator("#reply-text").evaluate("e => e.matches(':focus')"))
        hands.press("Control+.")
        hands.comes(kept.nth(1), lambda: "the second is not kept")
        hands.goes("Control+Enter")
        hands.sees("Sending to", "#toasts")
        hands.sees("ring you", "#person")
        hands.goes("z")
        hands.empties("r")
        return hands.wrong


def add_a_like_with_its_source(run):
    with Hands(run, "owner", "@person") as hands:
        hands.tab_to("main a[href$='/facts']")
        hands.goes("Enter")
        hands.tab_to("#f-text")
        hands.write("Oat biscuits with his coffee")
        hands.tab_to("#f-kind")
        hands.write("Something they like")
        hands.tab_to("#f-words")
        hands.write("he told me, at the counter")
        hands.goes("Enter")
        fact = hands.page.locator(".fact", has_text="Oat biscuits with his coffee")
        says = fact.first.inner_text() if fact.count() else "nothing"
        hands.expect(f"the person's page says {says}", "Likes" in says and "at the counter" in says)
        return hands.wrong


def answer_a_survey(run):
    with Hands(run, "guest", "@survey", java_script_enabled=False) as hands:
        hands.tab_to("input[type=radio]")
        hands.press("ArrowDown", "ArrowDown")
        hands.tab_to("textarea")
        hands.write("You rang when you said you would.")
        hands.tab_to("main button")
        hands.goes("Enter")
        hands.sees("More than I expected")
        return hands.wrong


def come_back_to_the_row_that_was_left(run):
    with Hands(run, "owner", "/inbox?view=with-them") as hands:
        ids = hands.page.locator("#rows > li").evaluate_all("rows => rows.map(row => row.id)")
        hands.press("j", "j")
        for way, go in (("U", lambda: hands.goes("u")), ("the browser's way back", hands.page.go_back)):
            hands.goes("Enter")
            go()
            focused = hands.page.locator(f"[id='{ids[1]}']:is(:focus, :focus-within)")
            hands.comes(focused, lambda: f"{way} leads to the row {hands.row}, not to {ids[1]}")
        hands.press("j")
        hands.expect(f"from there J leads to the row {hands.row}, not to {ids[2]}", hands.row == ids[2])
        return hands.wrong


def turn_single_keys_off(run):
    with Hands(run, "owner", "/me") as hands:
        hands.tab_to("input[name=keys]")
        hands.press("Space")
        hands.tab_to("main .btn--primary")
        hands.goes("Enter")
        hands.page.goto(run.house("owner"))
        hands.press("j")
        hands.expect("J still moves", not hands.row)
        return hands.wrong


def finish_setup(run):
    wrong = [] if "founder" in run.sessions else founder(run)
    with Hands(run, "founder", "/setup/2") as hands:
        hands.tab_to("#f-name")
        hands.write("Bramble Cycles")
        hands.tab_to("#f-zone")
        hands.press("Control+a")
        hands.write("Europe/Dublin")
        hands.tab_to("#f-hours1")
        hands.write("9:00-17:30")
        hands.tab_to("main .btn--primary")
        hands.goes("Enter")
        hands.expect(f"setup ends at {hands.page.url}", hands.page.url.rstrip("/") == run.house("founder"))
        hands.sees("Nobody is waiting.")
        return wrong + hands.wrong


def founder(run):
    """The first step of the setup, which makes the owner of the empty house."""
    with Hands(run, "guest-of-founder", "@setup") as hands:
        hands.tab_to("#f-name")
        hands.write("Maya Okafor")
        hands.tab_to("#f-email")
        hands.write("maya@bramble.example")
        hands.tab_to("#f-password")
        hands.write("carrot window seven lighthouse")
        hands.goes("Enter")
        hands.expect(f"the first step leads to {hands.page.url}", hands.page.url.endswith("/setup/2"))
        run.sessions["founder"] = hands.context.storage_state()
        return hands.wrong


TASKS = [
    find_shareef_and_open_him, answer_the_most_urgent_person_and_take_it_back, write_a_note_without_sending_it,
    keep_a_promise_while_writing_it, add_a_like_with_its_source, answer_a_survey, come_back_to_the_row_that_was_left,
    turn_single_keys_off, finish_setup,
]  # fmt: skip
