"""The pages of the sample business, and of a house that is still empty. A page is named after what it is, not after its address."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """A page by its name and address; an address with "@" is one that `places.py` found, with what comes after it.

    With `press`, this is pressed once the page is open, and what comes then is checked: `status` is of that answer. Before,
    fields are filled: `fill` has each with its text, or with None to tick it.
    `who` looks at it: "owner", "member", "guest", or "founder", whose house is still empty. `bare` pages stand without
    navigation or script: those for customers, the door, errors.
    """

    name: str
    path: str
    press: str | None = None
    status: int = 200
    who: str = "owner"
    bare: bool = False
    fill: tuple = ()

    @property
    def budget(self) -> str:
        return "customer" if self.bare else "staff"


def refused(page, press="main form:not([role=search]) button.btn--primary"):
    """The same page after a form on it was sent empty."""
    return Page(f"{page.name}-refused", page.path, press, 422, page.who, page.bare)


def guest(name, path, **more):
    return Page(name, path, who="guest", bare=True, **more)


NEW_PERSON = Page("person-new", "/people/new")
WRITES = "main form:not([role=search]) button.btn--primary"
WRITE = Page("person-write", "@person/write")
FACTS = Page("facts", "@person/facts")
CONTACT_POINTS = Page("contact-points", "/settings/contact-points")
TEAM = Page("settings-team", "/settings/team")
TOKENS = Page("settings-tokens", "/settings/tokens")
BELIEF = Page("belief", "/gap/belief", who="member")
SURVEY = guest("survey", "@survey")
SIGN_IN = guest("sign-in", "/sign-in")
OWNER = Page("setup-owner", "@setup", who="guest-of-founder", bare=True)
BUSINESS = Page("setup-business", "/setup/2", who="founder", bare=True)

PAGES = [
    Page("today", "/"),
    *[
        Page(f"inbox-{view or 'waiting'}", f"/inbox?view={view}")
        for view in ["", "mine", "new", "with-them", "with-colleague", "later", "done", "all"]
    ],
    Page("conversation", "@conversation"),
    Page("conversation-letter", "@letter"),
    Page("conversation-long", "@long"),
    Page("conversation-empty-reply", "@conversation", "[data-does=send].for-reply", 422),
    Page("conversation-later-refused", "@conversation", "button[value=later]", 422),
    Page("people", "/people"),
    Page("people-found", "/people?q=ma"),
    Page("people-none", "/people?q=zzzzqqqq"),
    Page("person", "@person"),
    Page("person-unknown", "@stranger"),
    Page("person-about", "@person/about"),
    Page("person-addresses", "@person/identities"),
    refused(Page("person-addresses", "@person/identities")),
    NEW_PERSON,
    refused(NEW_PERSON),
    WRITE,
    refused(WRITE),
    Page("conversation-first", "@person/write", WRITES, fill=(("#f-subject", "Your bike"),)),
    FACTS,
    refused(FACTS),
    Page("fact", "@fact"),
    Page("standards", "/standards"),
    Page("standards-refused", "/standards/new?sentence=Orders+are+fast", status=422),
    Page("standard-new", "/standards/new?sentence=Orders+are+processed+within+3+hours"),
    Page("standard", "@standard"),
    Page("staffing", "@standard/staffing"),
    Page("clock", "@clock"),
    Page("calendars", "/standards/calendars"),
    Page("calendar-new", "/standards/calendars/new"),
    Page("calendar", "@calendar"),
    Page("never-list", "/standards/never"),
    Page("never", "@never"),
    Page("incident", "@incident"),
    Page("texts", "/standards/texts"),
    Page("records", "/standards/records"),
    Page("records-refused", "/standards/records", "main form[action='/standards/records'] button.btn--primary", 422),
    Page("promises", "/promises"),
    Page("promises-late", "/promises?state=late"),
    Page("promises-unreviewed", "/promises?state=unreviewed"),
    Page("promise", "@promise"),
    Page("promise-missed", "@missed"),
    Page("promise-new", "@promising"),
    Page("promise-new-refused", "@promising", "main form[action='/promises'] button.btn--primary", 422),
    guest("person-link", "@promised"),
    Page("person-links", "@person/links"),
    Page("promise-days", "/promises/days"),
    Page("guarantee", "/standards/guarantee"),
    Page("guarantee-refused", "/standards/guarantee", "main form[action='/standards/guarantee'] button.btn--primary", 422),
    guest("guarantee-public", "/guarantee"),
    Page("absence", "/me/absence"),
    Page("absence-refused", "/me/absence", "main form[action='/me/absence'] button.btn--primary", 422),
    Page("mailboxes", "/settings/mailboxes"),
    Page("mailbox-new", "/settings/mailboxes/new"),
    Page("mailbox", "@mailbox"),
    Page("signing", "/settings/signing"),
    Page("outbox", "/outbox"),
    Page("quarantine", "/quarantine"),
    Page("quarantine-release", "/quarantine/release?reason=list"),
    Page("quarantined", "@quarantined"),
    Page("search", "/search"),
    Page("search-found", "/search?q=brake"),
    Page("search-none", "/search?q=zzzzqqqq"),
    Page("menu", "/menu"),
    Page("me", "/me"),
    Page("me-password-refused", "/me", "form[action$=password] button", 422),
    Page("settings-business", "/settings/business"),
    Page(
        "settings-business-refused", "/settings/business", "main form .btn--primary", 422,
        fill=(("#f-hours1", "all day"),)),
    Page("settings-addresses", "/settings/addresses"),
    CONTACT_POINTS,
    refused(CONTACT_POINTS),
    Page("contact-point", "@stop"),
    TEAM,
    refused(TEAM),
    Page("settings-colleague", "@colleague"),
    TOKENS,
    refused(TOKENS),
    Page("gap", "/gap"),
    Page("gap-point", "@point"),
    BELIEF,
    refused(BELIEF),
    Page("not-found", "/nowhere", status=404, bare=True),
    Page("owners-only", "/settings/business", status=403, who="member", bare=True),
    SURVEY,
    guest("survey-chosen", "@survey?a=more"),
    refused(SURVEY),
    guest("survey-stop", "@survey/stop"),
    guest("survey-not-me", "@survey/not-me"),
    guest("survey-over", "/s/nothing", status=404),
    guest("survey-code", "/s/code"),
    refused(guest("survey-code", "/s/code")),
    guest("survey-thanks", "@answered"),
    guest("survey-unnamed", "@fresh", press="main button", fill=(("input[type=radio]", None), ("input[name=unnamed]", None))),
    guest("survey-by-code", "/s/code", press="main button", fill=(("#f-code", "@code"),)),
    SIGN_IN,
    refused(SIGN_IN),
    guest("sign-in-link", "@link"),
    OWNER,
    refused(OWNER),
    Page("setup-without-key", "/setup/1", status=403, who="guest-of-founder", bare=True),
    BUSINESS,
    refused(BUSINESS),
    *[
        Page(f"empty-{name}", path, who="founder")
        for name, path in [
            ("today", "/"), ("inbox", "/inbox"), ("people", "/people"), ("promises", "/promises"), ("gap", "/gap"),
            ("standards", "/standards"), ("quarantine", "/quarantine"), ("contact-points", "/settings/contact-points"),
            ("mailboxes", "/settings/mailboxes"),
        ]
    ],
]

# What is answered by GET and not looked at here, with the reason.
UNSEEN = {
    "/gap.csv": "a file",
    "/health": "one word for a machine",
    "/live": "a stream",
    "/live/toast": "a part that the script asks for",
    "/notices/{id}": "stands beside a conversation to which a machine wrote",
    "/quarantine/{id}/raw": "a message as it came",
    "/settings": "leads on to its first section",
    "/settings/mailboxes/consent": "where a provider sends a browser back to",
    "/setup": "leads on to the step where the setup was left",
    "/settings/senders": "looked at with the quarantine",
    "/standards/texts/{text}": "one of the texts of the page before",
    "/touchpoints/{id}/files/{number}": "a file as it came",
    "/touchpoints/{id}/forward": "one step of a letter",
    "/touchpoints/{id}/place": "one step of a letter",
    "/touchpoints/{id}/letter": "shown in the frame of the conversation",
    "/touchpoints/{id}/raw": "a message as it came",
}
