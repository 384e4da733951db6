"""Who cannot see, or has no mouse, can still use the page."""

from pathlib import Path

import axe_playwright_python

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def axe(page, part="html"):
    """Every violation, and everything axe could not decide, text inside SVG excepted: the contrast test covers it."""
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(AXE)
    result = page.evaluate("part => axe.run(part, {resultTypes: ['violations', 'incomplete']})", part)
    found = [_finding(rule, node) for rule in result["violations"] for node in rule["nodes"]]
    undecided = [
        _finding(rule, node)
        for rule in result["incomplete"]
        for node in rule["nodes"]
        if not page.evaluate("s => !!document.querySelector(s)?.closest('svg')", node["target"][-1])
    ]
    return found + [f"could not decide: {finding}" for finding in undecided]


def _finding(rule, node):
    reason = (node["any"] or node["all"] or node["none"] or [{"message": rule["help"]}])[0]["message"]
    return f"{rule['id']} at {' '.join(map(str, node['target']))}: {reason}"


def structure(page):
    """One main, one title, a language, headings that skip no level, at most one filled button, a skip link first."""
    return page.evaluate(
        """() => {
        const wrong = [], seen = e => e.checkVisibility({visibilityProperty: true}) && !e.closest('[popover]');
        const count = (what, selector) => {
            const n = document.querySelectorAll(selector).length;
            if (n !== 1) wrong.push(`${n} ${what}, not one`);
        };
        count('main', 'main'); count('h1', 'h1'); count('header outside main', 'body header:not(main header)');
        if (!document.documentElement.lang) wrong.push('no language');
        for (const nav of document.querySelectorAll('nav'))
            if (!nav.ariaLabel && !nav.getAttribute('aria-labelledby')) wrong.push('a nav without a name');
        const filled = [...document.querySelectorAll('.btn--primary')].filter(seen);
        const names = filled.map(b => b.innerText).join(', ');
        if (filled.length > 1) wrong.push(`${filled.length} filled buttons: ${names}`);
        let level = 0;
        for (const h of [...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')].filter(seen)) {
            const n = +h.tagName[1];
            if (level && n > level + 1) wrong.push(`h${level} is followed by h${n}: ${h.innerText}`);
            level = n;
        }
        const first = document.querySelector('a[href], button, input, select, textarea, summary');
        if (document.querySelector('nav') && !first?.matches("a[href^='#']")) wrong.push('no skip link first');
        return wrong;
    }"""
    )


def popover(page, name):
    """What opens over the page holds up to axe in both themes, and Escape closes it and gives the focus back."""
    opener = page.locator(f"[popovertarget='{name}']").locator("visible=true").first
    if opener.count():
        opener.focus()
        page.keyboard.press("Enter")
    else:
        page.evaluate("name => document.getElementById(name).showPopover()", name)
    wrong = []
    # What scrolls inside it would be hidden at its edge, and axe could not decide on that.
    size = page.viewport_size
    page.set_viewport_size({"width": size["width"], "height": 2000})
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        # Axe takes the layer on top for one that hides its own contents, so it "cannot decide" on them.
        wrong += [finding for finding in axe(page, f"#{name}") if "partially obscured" not in finding]
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(size)
    page.keyboard.press("Escape")
    if page.evaluate("name => document.getElementById(name).matches(':popover-open')", name):
        wrong.append("Escape does not close it")
    elif opener.count() and not opener.evaluate("e => e === document.activeElement"):
        wrong.append("the focus does not return to what opened it")
    return wrong


def problem(page):
    """A refused form says so in the title and in a summary that has the focus and leads to each field."""
    return page.evaluate(
        """() => {
        const wrong = [], summary = document.querySelector('[role=alert]');
        if (!document.title.startsWith('Error: ')) wrong.push(`the title is “${document.title}”`);
        if (!summary) return [...wrong, 'no summary of what is wrong'];
        if (!summary.contains(document.activeElement)) wrong.push('the summary does not have the focus');
        for (const a of summary.querySelectorAll("a[href^='#']")) {
            const field = document.getElementById(a.hash.slice(1));
            if (!field) wrong.push(`${a.innerText} leads nowhere`);
            else if (!document.querySelector('[aria-invalid=true]')) wrong.push('no field is marked');
        }
        return wrong;
    }"""
    )


STOP = """([least, button]) => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    // A date field is several stops of one control.
    if (e === window.__stop) return {same: true};
    window.__stop = e;
    if (window.__stops.has(e)) return null;
    window.__stops.add(e);
    const name = e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' "' +
        (e.innerText || e.value || e.ariaLabel || e.name || '').trim().slice(0, 30) + '"';
    const style = getComputedStyle(e), box = e.getBoundingClientRect(), wrong = [];
    if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true}) || box.width < 2 || box.height < 2)
        wrong.push('cannot be seen');
    const ringed = el => { const s = getComputedStyle(el);
        return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
    const label = e.closest('label');
    if (!ringed(e) && !(label && ringed(label))) wrong.push('has no ring');
    if (box.top < 0 || box.left < 0 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1) {
        // What nearly fills the window has no room for the margin that focus keeps around it.
        if (box.height < innerHeight * .9) wrong.push('is out of view');
    }
    const inView = (x, y) => { const top = document.elementFromPoint(x, y);
        return top && (e === top || e.contains(top) || top.contains(e)); };
    if (!wrong.length && !inView(box.left + Math.min(box.width / 2, 40), box.top + box.height / 2) && !inView(
        e.getClientRects()[0].left + 3, e.getClientRects()[0].top + 3)) wrong.push('is covered');
    const target = (label ?? e).getBoundingClientRect();
    const words = el => el.innerText.trim().length;
    const inText = e.tagName === 'A' && style.display === 'inline' && words(e.parentElement) > words(e);
    const floor = e.matches('button, .btn, nav a') ? button : least;
    if (!inText && (target.height < floor - .5 || target.width < floor - .5))
        wrong.push(`is ${target.width.toFixed(0)} × ${target.height.toFixed(0)} px, less than ${floor}`);
    return {name, wrong};
}"""


def tab_walk(page, least, button):
    """Every stop of the Tab key can be seen, has a ring, is in view and not covered, and is at least so many px."""
    page.evaluate(
        """() => { window.__stops = new Set(); window.__stop = null; window.scrollTo(0, 0);
        const body = document.body; body.tabIndex = -1; body.focus(); body.removeAttribute('tabindex'); body.blur(); }"""
    )
    wrong, stops = [], 0
    for _ in range(400):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP, [least, button])
        if stop is None:
            break
        if stop.get("same"):
            continue
        stops += 1
        wrong += [f"{stop['name']} {what}" for what in stop["wrong"]]
    reachable = page.evaluate(
        """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(e =>
        e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0 && e.type !== 'hidden' &&
        e.type !== 'radio').length"""
    )
    if stops < reachable * 0.9:
        wrong.append(f"Tab reached {stops} of {reachable} controls")
    return wrong


def forced_colours(page):
    """With the system's own few colours every control has an edge and the current page is still marked."""
    page.emulate_media(forced_colors="active")
    wrong = page.evaluate(
        """() => {
        const edge = e => { const s = getComputedStyle(e);
            return ['Top', 'Bottom'].some(side =>
                parseFloat(s[`border${side}Width`]) >= 1 && s[`border${side}Style`] !== 'none'); };
        const box = e => [e, e.parentElement, e.parentElement?.parentElement];
        const name = e => e.innerText || e.name || e.className;
        const wrong = [...document.querySelectorAll('button.btn, a.btn, .input, .select, .area')]
            .filter(e => e.checkVisibility() && !box(e).some(edge)).map(e => `${name(e)} has no edge`);
        for (const e of document.querySelectorAll('nav [aria-current]')) {
            const other = e.closest('nav').querySelector('a:not([aria-current])');
            const marks = ['borderInlineStartWidth', 'borderBlockEndWidth', 'outlineStyle', 'fontWeight',
                'backgroundColor', 'textDecorationLine'];
            const same = m => getComputedStyle(e)[m] === getComputedStyle(other)[m];
            if (other && e.checkVisibility() && marks.every(same))
                wrong.push(`${name(e)} is not marked as the current page`);
        }
        return wrong;
    }"""
    )
    page.emulate_media(forced_colors="none")
    return wrong
