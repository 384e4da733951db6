"""The page fits its window and its paper."""

import re
import subprocess
import tempfile

WIDTHS = [320, 390, 768, 1024, 1280, 1440, 1920]

WIDER = """() => {
    const room = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= room) return null;
    const widest = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility())
        .map(e => [e.getBoundingClientRect().right, e]).sort((a, b) => b[0] - a[0])[0];
    const e = widest?.[1];
    const name = e && `${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className}`;
    return `${document.scrollingElement.scrollWidth} px of content in ${room}: ${name} ` +
        `"${(e?.innerText ?? '').slice(0, 30)}"`;
}"""

# Words that stand one below the other because something beside them took their room.
SQUEEZED = """() => {
    const narrow = e => e.clientWidth < 100 && e.innerText.length > 25 && e.clientHeight > 5 * parseFloat(getComputedStyle(e).fontSize);
    const e = [...document.querySelectorAll('main :is(p, h2, h3, li, dd, div)')].find(e => e.checkVisibility() && narrow(e));
    return e && `"${e.innerText.slice(0, 30)}" has ${e.clientWidth} px`;
}"""

# What is said to be wrong takes no room from the field, and tears no row of buttons apart.
TORN = """() => {
    const width = s => document.querySelector(s)?.getBoundingClientRect().width;
    const [wrong, right] = [width('.hours .field--error .input'), width('.hours .field:not(.field--error) .input')];
    if (wrong && right && wrong < .8 * right) return `a refused field is ${wrong} px wide, the others are ${right}`;
    const top = e => e.getBoundingClientRect().top;
    const pane = document.querySelector('.thread-do .menu:has(.error) .menu-in');
    const below = pane && [...document.querySelectorAll('.thread-do .btn')].filter(
        e => e.checkVisibility() && !pane.contains(e) && top(e) > top(pane));
    return below?.length ? `${below.length} buttons stand under what was refused` : null;
}"""

# WCAG 1.4.12: what a person may set for themselves.
SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
}"""


def overflow(page):
    """No sideways scrolling at any width, and none on a phone with the letters set wider; room for the words."""
    wrong = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if found := page.evaluate(WIDER):
            wrong.append(f"at {width} px {found}")
        if width >= 390 and (found := page.evaluate(SQUEEZED) or page.evaluate(TORN)):
            wrong.append(f"at {width} px {found}")
    page.set_viewport_size({"width": 390, "height": 844})
    page.evaluate(SPACED)
    if found := page.evaluate(WIDER):
        wrong.append(f"with wide letters {found}")
    page.evaluate("document.adoptedStyleSheets = []")
    return wrong


def paper(page):
    """Printed: no rail, buttons or filters, and no sheet with only a heading on it."""
    page.emulate_media(media="print")
    wrong = page.evaluate(
        """() => [...document.querySelectorAll('.rail, .find, .btn, .filters, .composer, .skip, .toast')]
        .filter(e => e.checkVisibility()).map(e => `${e.className} is printed`)"""
    )
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        page.pdf(path=file.name, format="A4")
        read = subprocess.run(["pdftotext", "-layout", file.name, "-"], capture_output=True, text=True, check=True)
    text = read.stdout
    page.emulate_media(media="screen")
    sheets = text.rstrip("\f").split("\f")
    headings = set(page.locator("h1, h2, h3, summary, legend, th").all_inner_texts())
    for number, sheet in enumerate(sheets, 1):
        lines = [line.strip() for line in sheet.splitlines() if re.search(r"\w", line)]
        if len(sheets) > 1 and not set(lines) - headings:
            wrong.append(f"sheet {number} of {len(sheets)} has only {lines}")
    if not text.strip():
        wrong.append("the paper is empty")
    return wrong
