"""What two colleagues see of each other, and how a list behaves while one works through it."""

from keyboard import PATIENCE, Hands


def a_note_appears_in_another_window(run):
    with Hands(run, "owner", "@conversation") as maya, Hands(run, "member", "@conversation") as tomas:
        tomas.page.locator("#reply-text").fill("I am in the middle of a sentence")
        tomas.press("Escape", "n")
        tomas.write("The part is here")
        tomas.goes("Control+Enter")
        maya.sees("The part is here", "#entries")
        draft = tomas.page.locator("#reply-text").input_value()
        maya.expect(f"the reply's draft says “{draft}”", draft == "I am in the middle of a sentence")
        tomas.empties("r")
        return maya.wrong


def a_second_window_writes_over_no_draft(run):
    with Hands(run, "owner", "@conversation") as first, Hands(run, "owner", "@conversation") as second:
        first.press("r")
        first.write("A long answer")
        first.sees("Draft saved")
        second.press("r")
        second.write("B")
        second.sees("Another window holds a newer draft.")
        second.page.reload()
        second.sees("Draft saved")
        both = second.page.locator("#reply-text").input_value()
        second.expect(f"after a reload the draft says “{both}”", both == "A long answer\n\nB")
        second.empties("r")
        return first.wrong + second.wrong


def the_way_back_fills_in_nothing_that_was_sent(run):
    with Hands(run, "owner", "@conversation") as maya:
        maya.press("r")
        maya.write("Sent once.")
        maya.goes("Control+Enter")
        maya.sees("Sending to", "#toasts")
        maya.page.go_back()
        maya.page.wait_for_function("document.readyState === 'complete' && !document.getElementById('reply-text').value", timeout=PATIENCE)
        return maya.wrong


def sending_stops_when_somebody_wrote_meanwhile(run):
    with Hands(run, "owner", "@conversation") as maya:
        maya.press("r")
        maya.write("Come on Monday.")
        with Hands(run, "member", "@conversation") as tomas:
            tomas.press("n")
            tomas.write("Not on Monday, we are shut")
            tomas.goes("Control+Enter")
        maya.goes("Control+Enter")
        maya.sees("Send anyway")
        focused = maya.page.evaluate("document.activeElement?.id")
        maya.expect(f"the focus is on “{focused}”, not on what came meanwhile", focused == "errors")
        maya.expect("what came meanwhile cannot be seen", maya.page.evaluate("""() => {
            const r = document.activeElement.getBoundingClientRect();
            return r.top >= 0 && r.bottom <= innerHeight; }"""))
        maya.expect("what was typed is gone", maya.page.locator("#reply-text").input_value() == "Come on Monday.")
        maya.empties("r")
        return maya.wrong


def done_leaves_the_list_and_undo_brings_it_back(run):
    with Hands(run, "owner", "/inbox") as maya:
        names = maya.page.locator("#rows .name").all_inner_texts()
        maya.press("j", "e")
        maya.sees(": done.", "#toasts")
        after = maya.page.locator("#rows .name").all_inner_texts()
        # A clock that comes up meanwhile may bring a row forward.
        maya.expect(f"after E the list begins with {after[:2]}", sorted(after) == sorted(names[1:]))
        for part in ("#nav", "#views", "#count"):
            maya.expect(f"{part} is there {maya.page.locator(part).count()} times", maya.page.locator(part).count() == 1)
        counts = maya.page.evaluate("[...document.querySelectorAll('#nav [aria-current] .count, #views [aria-current] .count')].map(c => c.lastChild.textContent)")
        maya.expect(f"the counts differ: {counts}", len(set(counts)) == 1)
        focused = maya.page.evaluate("document.activeElement?.querySelector('.name')?.innerText")
        maya.expect(f"the focus is on {focused}, not on the next row", focused == names[1])
        maya.goes("z")
        back = maya.page.locator("#rows .name").all_inner_texts()
        maya.expect("Undo does not bring it back", sorted(back) == sorted(names))
        return maya.wrong


def several_are_put_off_at_once(run):
    with Hands(run, "owner", "/inbox?view=with-them") as maya:
        names = maya.page.locator("#rows .name").all_inner_texts()
        maya.press("j", "x", "j", "x")
        bar = maya.page.locator("#bulk")
        maya.expect("what is chosen cannot be seen", bar.is_visible() and bar.bounding_box()["y"] < maya.page.viewport_size["height"])
        maya.press("x", "Shift+k")
        maya.expect("Shift K does not choose", maya.page.locator(".pick :checked").count() == 2)
        maya.press("s")
        maya.page.locator("button[value=tomorrow]").focus()
        maya.press("Enter")
        maya.sees("2 conversations changed.", "#toasts")
        after = maya.page.locator("#rows .name").all_inner_texts()
        maya.expect(f"the list begins with {after[:2]}", after == names[2:])
        maya.goes("z")
        maya.expect("Undo does not bring them back", maya.page.locator("#rows .name").all_inner_texts() == names)
        return maya.wrong


def new_rows_wait_until_they_are_wanted(run):
    with Hands(run, "member", "/inbox") as tomas:
        names = tomas.page.locator("#rows .name").all_inner_texts()
        with Hands(run, "owner", "/inbox?view=with-them") as maya:
            maya.page.locator("#rows [data-open]").first.click()
            with maya.page.expect_navigation():
                maya.page.locator("button[value=waiting]").click()
            tomas.sees("1 new person wrote.")
            same = tomas.page.locator("#rows .name").all_inner_texts() == names
            tomas.expect("the list moved by itself", same)
            tomas.page.locator(".fresh button").click()
            more = tomas.page.locator("#rows .name").count() == len(names) + 1
            tomas.expect("“Show them” shows nobody new", more)
            maya.goes("z")
        return tomas.wrong


def acts_are_told_on_a_slow_network(run):
    """At 150 ms each way the live stream tells of an act before its own answer is there."""
    with Hands(run, "owner", "/inbox?view=with-them") as maya:
        names = maya.page.locator("#rows .name").all_inner_texts()
        network = maya.context.new_cdp_session(maya.page)
        network.send("Network.enable")
        network.send("Network.emulateNetworkConditions", {
            "offline": False, "latency": 150, "downloadThroughput": -1, "uploadThroughput": -1})  # fmt: skip
        maya.press("j", "e")
        maya.sees(": done.", "#toasts")
        after = maya.page.locator("#rows .name").all_inner_texts()
        maya.expect(f"after E the list begins with {after[:2]}", after == names[1:])
        maya.goes("z")
        maya.expect("Undo does not bring it back", maya.page.locator("#rows .name").all_inner_texts() == names)
        return maya.wrong


TASKS = [
    acts_are_told_on_a_slow_network,
    a_second_window_writes_over_no_draft, the_way_back_fills_in_nothing_that_was_sent,
    a_note_appears_in_another_window, sending_stops_when_somebody_wrote_meanwhile,
    done_leaves_the_list_and_undo_brings_it_back, several_are_put_off_at_once, new_rows_wait_until_they_are_wanted,
]  # fmt: skip
