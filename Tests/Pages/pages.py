"""The pages that are checked: every page the program has, in every state that looks different."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """A page by its name and address. With `link`, the address is of the page that holds the first such link.

    With `press`, this is pressed once the page is open, and what comes then is checked: `status` is of that answer.
    """

    name: str
    path: str
    link: str | None = None
    press: str | None = None
    guest: bool = False
    status: int = 200

    @property
    def budget(self) -> str:
        return "customer" if self.guest else "staff"


PAGES = [
    Page("today", "/"),
    Page("inbox", "/inbox"),
    Page("inbox-with-them", "/inbox?view=with-them"),
    Page("inbox-done", "/inbox?view=done"),
    Page("inbox-empty", "/inbox?q=zzzzqqqq"),
    Page("conversation", "/inbox", link="main a[href^='/conversations/']"),
    Page("people", "/people"),
    Page("people-found", "/people?q=ma"),
    Page("people-none", "/people?q=zzzzqqqq"),
    Page("person", "/people", link="main a[href^='/people/']"),
    Page("quarantine", "/quarantine"),
    Page("gap", "/gap"),
    Page("settings", "/settings"),
    Page("missing", "/nowhere", status=404),
    Page("sign-in", "/sign-in", guest=True),
    Page("sign-in-error", "/sign-in", press="main form button", guest=True, status=422),
]
