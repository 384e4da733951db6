"""Checks every page of the running program in a real browser.

Without --at it starts the sample business itself. Prints a line for each check that failed and ends with the counts.
"""

import argparse
import os
import sys
import traceback
from pathlib import Path
from urllib.parse import urljoin

from playwright.sync_api import sync_playwright

import accessibility
import budget
import contrast
import layout
import wording
from pages import PAGES
from program import Program

DESK, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


class Run:
    """One browser, one signed-in person, and how the checks went."""

    def __init__(self, browser, address, shots):
        self.browser, self.address, self.shots = browser, address, shots
        self.session, self.opened = None, set()
        self.passed = self.failed = 0

    def sign_in(self, link):
        context = self.browser.new_context()
        page = context.new_page()
        page.goto(link)
        # A link out of a mail shows a page with a button first, because scanners open links.
        if page.locator("main form[method=post] button.btn--primary").count():
            page.locator("main form[method=post] button.btn--primary").click()
        self.session = context.storage_state()
        context.close()

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
        context = self.browser.new_context(
            viewport=DESK, reduced_motion="reduce", color_scheme="light",
            storage_state=None if wanted.guest else self.session, **options,
        )  # fmt: skip
        context.add_init_script(budget.WATCH_SHIFTS)
        path = self.follow(wanted) if wanted.link else wanted.path
        page = context.new_page()
        traffic = budget.Traffic(page)
        answer = page.goto(urljoin(self.address, path), wait_until="load")
        if wanted.press:
            traffic.forget()
            with page.expect_navigation() as navigation:
                page.locator(wanted.press).first.click()
            answer = navigation.value
        page.wait_for_timeout(150)
        return page, traffic, answer

    def follow(self, wanted):
        """The address of the first such link, as a signed-in person finds it."""
        context = self.browser.new_context(storage_state=self.session)
        page = context.new_page()
        page.goto(urljoin(self.address, wanted.path))
        path = page.locator(wanted.link).first.get_attribute("href", timeout=5000)
        context.close()
        return path

    def page(self, wanted):
        try:
            page, traffic, answer = self.open(wanted)
        except Exception as error:
            return self.check(f"{wanted.name} opens", lambda: [str(error).splitlines()[0]])

        def check(what, findings):
            self.check(f"{wanted.name} {what}", findings)

        least = (44, 44) if wanted.guest else (24, 24)
        complaints = [c for c in traffic.complaints if wanted.status == 200 or str(wanted.status) not in c]
        check("answers", lambda: [] if answer.status == wanted.status else [f"{answer.status}, not {wanted.status}"])
        check("complains", lambda: complaints)
        check("weight", lambda: traffic.weigh(self.address, wanted.budget))
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

    def colours(self):
        """The stylesheet of the first page, checked by itself."""
        page, traffic, _ = self.open(PAGES[-1])
        css = [r.response().text() for r in traffic.requests if r.resource_type == "stylesheet"]
        page.context.close()
        return contrast.table("\n".join(css))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--at", help="check the program at this address, and start none")
    parser.add_argument("--link", help="the link that signs in there")
    parser.add_argument("--only", default="", help="names of pages, with commas")
    parser.add_argument("--shots", type=Path, help="a folder for pictures")
    options = parser.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    if options.at:
        return check_all(options, options.at, options.link)
    with Program(["bin/demo"]) as program:
        return check_all(options, program.address, program.link())


def check_all(options, address, link):
    only = set(filter(None, options.only.split(",")))
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        run = Run(browser, address, options.shots)
        if link:
            run.sign_in(link)
        for wanted in PAGES:
            if not only or wanted.name in only:
                run.page(wanted)
        run.check("contrast", run.colours)
        browser.close()
    print(f"pages: {run.passed} passed, {run.failed} failed", flush=True)
    return 1 if run.failed or not run.passed else 0


if __name__ == "__main__":
    sys.exit(main())
