"""Checks every page of the running program in a real browser, then what is done with keys alone and in two windows.

Starts the sample business and an empty house. Prints a line for each check that failed and ends with the counts.
"""

import argparse
import os
import re
import sys
import traceback
from fnmatch import fnmatch
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import sync_playwright

import accessibility
import budget
import contrast
import keyboard
import layout
import together
import wording
from pages import PAGES, UNSEEN
from places import Places
from program import ROOT, Program

DESK, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


class Run:
    """One browser, the people who look at the pages, and how the checks went.

    `houses` are the addresses of the sample business and of the empty house.
    """

    def __init__(self, browser, houses, shots):
        self.browser, self.houses, self.shots = browser, houses, shots
        self.sessions, self.opened = {"guest": None, "guest-of-founder": None}, set()
        self.passed = self.failed = 0
        self.seen = set()

    def house(self, who):
        return self.houses["empty" if "founder" in who else "sample"]

    def context(self, who, **options):
        """A new window of one of them."""
        return self.browser.new_context(
            viewport=DESK, reduced_motion="reduce", color_scheme="light", storage_state=self.sessions[who], **options
        )

    def sign_in(self, who, link):
        context = self.browser.new_context()
        page = context.new_page()
        page.goto(link)
        # A link shows a page with a button first, because scanners open links.
        with page.expect_navigation():
            page.locator("main form[method=post] button.btn--primary").click()
        self.sessions[who] = context.storage_state()
        context.close()

    def sign_in_member(self):
        """A colleague who owns nothing, by a link that the owner makes."""
        context = self.context("owner")
        page = context.new_page()
        page.goto(urljoin(self.house("owner"), "/settings/team"))
        page.locator("main .records a", has_text="Tomás").first.click()
        page.locator("form[action$='/links'] button").click()
        link = page.locator("#f-link").input_value()
        context.close()
        self.sign_in("member", link)

    def check(self, name, what):
        """Counts one check; `what` gives the list of what is wrong."""
        try:
            wrong = what()
        except Exception as error:
            wrong = [f"{type(error).__name__}: {str(error).splitlines()[0]}"]
            if os.environ.get("REGARD_TRACE"):
                traceback.print_exc()
        self.failed += bool(wrong)
        self.passed += not wrong
        for line in wrong:
            print(f"✘ {name}: {line}", flush=True)

    def open(self, wanted, **options):
        """A new window with the page in it, nothing cached; also what it loaded and the answer."""
        context = self.context(wanted.who, **options)
        context.add_init_script(budget.WATCH_SHIFTS)
        page = context.new_page()
        traffic = budget.Traffic(page)
        try:
            answer = self.go(page, wanted, traffic)
        except Exception:
            context.close()
            raise
        page.wait_for_timeout(150)
        return page, traffic, answer

    def go(self, page, wanted, traffic):
        """Opens it and presses what is to be pressed; the last answer."""
        address = urljoin(self.house(wanted.who), self.places.resolve(wanted.path))
        self.seen.add(urlsplit(address).path)
        answer = page.goto(address, wait_until="load")
        if wanted.press:
            traffic.forget()
            for menu in page.locator("details.menu", has=page.locator(wanted.press)).all():
                menu.locator("summary").click()
            for field, text in wanted.fill:
                place = page.locator(field).first
                place.check() if text is None else place.fill(self.places.resolve(text))
            with page.expect_navigation() as navigation:
                page.locator(wanted.press).first.click()
            answer = navigation.value
        return answer

    def page(self, wanted):
        try:
            page, traffic, answer = self.open(wanted)
        except Exception as error:
            return self.check(f"{wanted.name} opens", lambda: [str(error).splitlines()[0]])

        def check(what, findings):
            self.check(f"{wanted.name} {what}", findings)

        least = (44, 44) if wanted.bare else (24, 24)
        complaints = [c for c in traffic.complaints if wanted.status == 200 or str(wanted.status) not in c]
        check("answers", lambda: [] if answer.status == wanted.status else [f"{answer.status}, not {wanted.status}"])
        check("complains", lambda: complaints)
        check("weight", lambda: traffic.weigh(self.house(wanted.who), wanted.budget))
        check("elements", lambda: budget.elements(page))
        check("shift", lambda: budget.shift(page))
        check("source", lambda: wording.source(answer.text()))
        check("words", lambda: wording.words(page))
        check("structure", lambda: accessibility.structure(page))
        if wanted.status == 422:
            check("problem", lambda: accessibility.problem(page))
        for opened in self.popovers(page):
            check(f"opens {opened}", lambda: accessibility.popover(page, opened))
        check("tab walk 1440", lambda: accessibility.tab_walk(page, *least))
        for size in (DESK, PHONE):
            page.set_viewport_size(size)
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                check(f"axe {scheme} {size['width']}", lambda: accessibility.axe(page))
                self.picture(page, f"{wanted.name}-{scheme}-{size['width']}")
            page.emulate_media(color_scheme="light")
        check("tab walk 390", lambda: accessibility.tab_walk(page, least[0], 44))
        check("overflow", lambda: layout.overflow(page))
        page.set_viewport_size(DESK)
        check("forced colours", lambda: accessibility.forced_colours(page))
        check("paper", lambda: layout.paper(page))
        page.context.close()
        check("script off", lambda: self.without_script(wanted))

    def popovers(self, page):
        """Ids of what opens over this page and was not checked on an earlier one."""
        ids = page.evaluate("[...document.querySelectorAll('[popover][id]')].map(e => e.id)")
        new = [name for name in ids if name not in self.opened]
        self.opened.update(new)
        return new

    def without_script(self, wanted):
        page, _, _ = self.open(wanted, java_script_enabled=False)
        try:
            return wording.without_script(page)
        finally:
            page.context.close()

    def picture(self, page, name):
        if self.shots:
            page.evaluate("window.scrollTo(0, 0)")
            page.screenshot(path=self.shots / f"{name}.png")
            page.screenshot(path=self.shots / f"{name}-full.png", full_page=True)

    def unseen(self):
        """Pages of docs/routes.md that were not opened and are not named with a reason, and reasons that are not needed."""
        lines = (ROOT / "docs/routes.md").read_text().splitlines()
        routes = [line.split()[1] for line in lines if line.startswith("GET ")]
        pages = [route for route in routes if not route.startswith(("/api/", "/assets/"))]

        def was_seen(route):
            literal = {other for other in pages if "{" not in other and other != route}
            pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", route))
            return any(pattern.fullmatch(path) and path not in literal for path in self.seen)

        missed = [f"{route} is looked at by no page" for route in pages if route not in UNSEEN and not was_seen(route)]
        gone = [f"{route} is no page any more" for route in UNSEEN if route not in pages]
        return missed + gone + [f"{route} is looked at after all" for route in UNSEEN if was_seen(route)]

    def colours(self):
        """The stylesheet of the last page, checked by itself."""
        page, traffic, _ = self.open(PAGES[-1])
        css = [r.response().text() for r in traffic.requests if r.resource_type == "stylesheet"]
        page.context.close()
        return contrast.table("\n".join(css))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=".build/debug/regard", help="the program to check")
    parser.add_argument("--only", default="", help="names of pages and tasks, with commas; an end like inbox* is enough")
    parser.add_argument("--shots", type=Path, help="a folder for pictures")
    options = parser.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    with Program([options.program, "demo"]) as sample, Program([options.program, "serve"]) as empty:
        return check_all(options, sample, empty)


def check_all(options, sample, empty):
    patterns = [name for name in options.only.split(",") if name] or ["*"]

    def chosen(name):
        return any(fnmatch(name, pattern) for pattern in patterns)

    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        run = Run(browser, {"sample": sample.address, "empty": empty.address}, options.shots)
        run.sign_in("owner", sample.link())
        run.sign_in_member()
        run.places = Places(sample.address, run.context("owner"))
        run.places.known["setup"] = empty.link().removeprefix(empty.address)
        for wanted in PAGES:
            if not chosen(wanted.name):
                continue
            if wanted.who not in run.sessions:
                run.check("the first step of the setup", lambda: keyboard.founder(run))
            run.page(wanted)
        if patterns == ["*"]:
            run.check("pages of the list of routes", run.unseen)
        run.check("contrast", run.colours)
        for task in [*keyboard.TASKS, *together.TASKS]:
            name = task.__name__.replace("_", "-")
            if chosen(name):
                run.check(name, lambda: task(run))
        browser.close()
    print(f"pages: {run.passed} passed, {run.failed} failed", flush=True)
    return 1 if run.failed or not run.passed else 0


if __name__ == "__main__":
    sys.exit(main())
