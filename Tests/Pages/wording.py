"""What a page says, and what its source may not hold."""

import re

# What people wrote themselves is not ours to change, so it is left out.
BANNED = re.compile(
    r"\b(?:tickets?|case numbers?|users?|agents?|(?:resolv|escalat|leverag)(?:e|es|ed|ing)|kudos|actionable|click here|"
    r"invalid|illegal|abort(?:ed)?|oops|any inconvenience)\b|\bSLAs?\b|\bN/A\b",
    re.IGNORECASE,
)
LOUD = re.compile("[!\U0001f300-\U0001faff\u2600-\u26ff]")

OURS = """() => {
    const theirs = '.voice, q, blockquote, .words, .entry--them, textarea, iframe, script, style, [data-theirs]';
    const words = [];
    const walk = node => {
        if (node.nodeType === 3) words.push(node.data);
        if (node.nodeType !== 1 || node.matches(theirs)) return;
        for (const name of ['title', 'alt', 'placeholder', 'aria-label', 'aria-description'])
            if (node.hasAttribute(name)) words.push(node.getAttribute(name));
        node.childNodes.forEach(walk);
    };
    walk(document.body);
    return document.title + '\\n' + words.map(w => w.trim()).filter(Boolean).join('\\n');
}"""


def words(page):
    """No banned word, no exclamation mark, no emoji in what we say."""
    ours = page.evaluate(OURS)
    found = [f"says “{match[0]}”: {_around(ours, match)}" for match in BANNED.finditer(ours)]
    return found + [f"has “{match[0]}”: {_around(ours, match)}" for match in LOUD.finditer(ours)]


def _around(text, match):
    return " ".join(text[max(0, match.start() - 30) : match.end() + 30].split())


def source(html):
    """Nothing inline: the content policy would refuse it."""
    tags = re.findall(r"<[a-zA-Z][^>]*>", html)
    wrong = [f"style= in {tag[:80]}" for tag in tags if re.search(r"\sstyle\s*=", tag)]
    wrong += [f"a handler in {tag[:80]}" for tag in tags if re.search(r"\son[a-z]+\s*=", tag)]
    wrong += [f"script without src: {tag[:80]}" for tag in tags if re.match(r"<script(?!.*\ssrc=)", tag)]
    return wrong + (["a style element"] if re.search(r"<style[\s>]", html) else [])


def without_script(page):
    """Everything the page offers is a link, a form or a thing that opens by itself."""
    return page.evaluate(
        """() => {
        const wrong = [];
        if (!document.querySelector('main h1')?.checkVisibility()) wrong.push('no heading to be seen');
        for (const b of document.querySelectorAll('button')) {
            const sends = b.type === 'submit' && b.form;
            if (!sends && !b.hasAttribute('popovertarget') && !b.hasAttribute('commandfor') && b.checkVisibility())
                wrong.push(`a button that needs script: ${b.innerText}`);
        }
        const typed = e => /^(text|search|email|tel|url|number)$/.test(e.type);
        const byEnter = f => [...f.elements].filter(typed).length === 1;
        for (const f of document.forms)
            if (!byEnter(f) && !f.querySelector('button:not([type=button]), input[type=submit]')
                && !document.querySelector(`button[form="${f.id}"]`))
                wrong.push(`a form without a button: ${f.action}`);
        for (const a of document.querySelectorAll('a'))
            if (!a.getAttribute('href')) wrong.push(`a link that goes nowhere: ${a.innerText}`);
        return wrong;
    }"""
    )
