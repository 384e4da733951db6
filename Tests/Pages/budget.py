"""What a page may weigh. Bytes are as they come over the wire."""

from urllib.parse import urlsplit

KB = 1024
MOST = {
    "staff": {"document": 14 * KB, "stylesheet": 12 * KB, "script": 10 * KB},
    "customer": {"all": 20 * KB, "script": 0},
}
MOST_REQUESTS, MOST_ELEMENTS, MOST_SHIFT, MOST_RAW_STYLES = 4, 1500, 0.01, 48 * KB

# Adds up how far things jumped, from before the first paint on.
WATCH_SHIFTS = """
window.__shift = 0;
new PerformanceObserver(list => {
    for (const e of list.getEntries()) if (!e.hadRecentInput) window.__shift += e.value;
}).observe({type: 'layout-shift', buffered: true});
"""


class Traffic:
    """Everything a page asks for while it loads, and everything it complains about."""

    def __init__(self, page):
        self.requests, self.complaints = [], []
        page.on("requestfinished", lambda request: self.requests.append(request))
        page.on("requestfailed", lambda request: self.complain(f"{request.url} failed: {request.failure}", request))
        page.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def forget(self):
        """What was loaded so far does not count."""
        self.requests.clear()
        self.complaints.clear()

    def complain(self, words, request):
        if request.resource_type != "eventsource":
            self.complaints.append(words)

    def weigh(self, address, budget):
        """What is over budget, in words."""
        wrong, sizes = [], {"all": 0}
        asked = [r for r in self.requests if r.resource_type != "eventsource" and not r.url.startswith("data:")]
        for request in asked:
            size = request.sizes()["responseBodySize"]
            sizes["all"] += size
            sizes[request.resource_type] = sizes.get(request.resource_type, 0) + size
            if urlsplit(request.url).netloc != urlsplit(address).netloc:
                wrong.append(f"asks another host: {request.url}")
            if request.resource_type == "stylesheet" and (raw := len(request.response().body())) > MOST_RAW_STYLES:
                wrong.append(f"{raw} bytes of styles uncompressed, at most {MOST_RAW_STYLES}")
        for kind, most in MOST[budget].items():
            if sizes.get(kind, 0) > most:
                wrong.append(f"{sizes[kind]} bytes of {kind}, at most {most}")
        if len(asked) > MOST_REQUESTS:
            wrong.append(f"{len(asked)} requests, at most {MOST_REQUESTS}: {', '.join(r.url for r in asked)}")
        return wrong


def elements(page):
    count = page.evaluate("document.querySelectorAll('*').length")
    return [f"{count} elements, at most {MOST_ELEMENTS}"] if count > MOST_ELEMENTS else []


def shift(page):
    moved = page.evaluate("window.__shift")
    return [f"things moved by {moved:.3f} while loading, at most {MOST_SHIFT}"] if moved > MOST_SHIFT else []
