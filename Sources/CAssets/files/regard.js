/* Regard: the staff script. It only saves time; every task can be done without it.

   What pages say to it, by attributes:

   body[data-stream="/live"]      the address of the live stream; body[data-keys]: single keys do something
   meta[name="csrf"]              what proves that a request comes from our page
   #said                          the polite live region; its data-… attributes hold the script's sentences
   #toasts                        holds at most one .toast, with its Undo form; [data-from] is where one comes from that is
                                  not this page's
   [data-part="#id"]              on a link, form or button: ask for the same address with "Regard-Part: id" and put the
                                  answer in place of #id. Every other element of the answer that has an id also replaces
                                  its namesake (#toasts, #nav, #views, #count). An answer without the part loads the whole page.
   [data-live="a b"]              on an element with an id: refetch it when the stream says "changed" with one of these
                                  names in {"parts": […]}. [data-holds]: new rows wait behind a line under it;
                                  [data-appends]: new children are added at the end. Never while it holds the focus.
   [data-row], [data-open]        a row of a list and its link; [data-up] the link back to the list
   [data-does="done"]             what a button does, for the keys: done, with-them, later, take, send, undo, promise
   [data-go="i"]                  the letter after G that goes there; [data-filter] the field that / goes to; [data-where] on a
                                  line of the keys: true only where there is such a field, or where there is none
   textarea[data-draft="/…"]      kept at that address as kind=NAME&text=…; [data-draft-state] says when. #found in its form is
                                  replaced by the answer's; Ctrl+. keeps the first in it that is not decided
   form.filters                   sends itself on change; [data-busy] what a pressed button says
   The stream: event "changed" {"parts": […]}; event "resync": ask for everything again; "beat" at least every 20 s. */
"use strict";
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const region = $("#said");
  if (!region) return;
  const words = region.dataset;
  const token = $("meta[name=csrf]")?.content ?? "";
  const clock = () => new Date().toTimeString().slice(0, 5);
  const make = (tag, name = "", text = "") => Object.assign(document.createElement(tag), { className: name, textContent: text });
  const counted = (number, one, many) => (number === 1 ? one : many.replace("{n}", number));
  const isTyping = (element) => !!element?.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  const isSeen = (element) => !!element && element.getClientRects().length > 0;
  /* The address without its part: asked for again with one, a browser would only scroll. */
  const here = () => location.pathname + location.search;
  const say = (text) => { region.textContent = ""; setTimeout(() => { region.textContent = text; }, 60); };

  /* 1 Toasts: ten seconds, longer under the pointer or the focus; the newest wins. */
  let toastTimer;
  const startToast = () => {
    clearTimeout(toastTimer);
    const toast = $("#toasts .toast");
    if (!toast) return;
    const leave = () => { toastTimer = setTimeout(() => toast.remove(), 10000); };
    const stay = () => clearTimeout(toastTimer);
    toast.addEventListener("pointerenter", stay);
    toast.addEventListener("focusin", stay);
    toast.addEventListener("pointerleave", leave);
    toast.addEventListener("focusout", leave);
    if (toast.matches(":hover, :focus-within")) return;
    leave();
  };
  const showToast = (text) => {
    const toast = make("div", "toast", text);
    $("#toasts")?.replaceChildren(toast);
    say(text);
    startToast();
  };

  /* 2 Parts of pages. */
  const asked = new Map();
  const parse = (text) => new DOMParser().parseFromString(text, "text/html");

  /* An answer is the latest unless the same was asked again since; acts are not overtaken by the looks that follow them. */
  const fetchPart = async (address, id, options = {}) => {
    const what = (options.method ?? "") + id;
    const turn = (asked.get(what) ?? 0) + 1;
    asked.set(what, turn);
    const answer = await fetch(address, {
      credentials: "same-origin", ...options, headers: { ...options.headers, "Regard-Part": `${id} nav views count toasts` },
    });
    const page = parse(await answer.text());
    return { answer, page, part: page.getElementById(id), isLatest: asked.get(what) === turn };
  };

  const caretOf = (element) => {
    try { return element && [element.selectionStart, element.selectionEnd]; } catch { return null; }
  };
  const nextRow = (row) => {
    for (const way of ["nextElementSibling", "previousElementSibling"]) {
      for (let other = row?.[way]; other; other = other[way]) if (other.matches("[data-row]") && other.id) return other.id;
    }
    return null;
  };
  const rowLink = (row) => row && ($("[data-open]", row) ?? $("a, button", row));
  const focusOn = (element) => {
    if (!isTyping(element) && !element.matches("a, button, input, select, summary")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };

  /* Puts `fresh` in the place of its namesake. What had the focus keeps it, or the next row, or the part's heading. */
  const swap = (fresh) => {
    const old = document.getElementById(fresh.id);
    if (!old || old === fresh) return;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const row = focused?.closest("[data-row]");
    const memory = { id: focused?.id, caret: caretOf(focused), row: row?.id, next: nextRow(row) };
    old.replaceWith(document.adoptNode(fresh));
    if (!focused) return;
    const again = (memory.id && document.getElementById(memory.id))
      || rowLink(memory.row && document.getElementById(memory.row))
      || rowLink(memory.next && document.getElementById(memory.next))
      || $("h1, h2, h3", fresh) || fresh;
    focusOn(again);
    if (memory.caret?.[0] != null && again.setSelectionRange) again.setSelectionRange(...memory.caret);
  };
  const swapAll = (page, part) => {
    const beside = new Set([...page.body.children, ...["nav", "views", "count"].map((id) => page.getElementById(id))]);
    const others = [...beside].filter((other) => other?.id && other !== part && !other.contains(part));
    swap(part);
    for (const other of others) if (other.id !== "said") swap(other);
    const toast = $("#toasts .toast > span");
    if (others.some((other) => other.id === "toasts") && toast) say(toast.textContent);
    startToast();
  };

  const partOf = (element, submitter) => {
    const name = submitter?.dataset.part ?? element.dataset.part;
    return name?.startsWith("#") && document.getElementById(name.slice(1)) ? name.slice(1) : null;
  };
  const working = (id, isWorking) => {
    const part = document.getElementById(id);
    if (isWorking) part?.setAttribute("aria-busy", "true"); else part?.removeAttribute("aria-busy");
  };

  const go = async (address, id, remember) => {
    working(id, true);
    const slow = setTimeout(() => say(words.working), 1000);
    try {
      const { answer, page, part, isLatest } = await fetchPart(address, id);
      if (!isLatest) return;
      if (!answer.ok || !part) { location.assign(address); return; }
      if (remember) history.pushState({ part: id }, "", answer.url);
      swapAll(page, part);
    } catch { location.assign(address); } finally { clearTimeout(slow); working(id, false); }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-part]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const id = partOf(link);
    if (!id) return;
    event.preventDefault();
    go(link.href, id, true);
  });
  addEventListener("popstate", () => location.reload());
  if (history.state?.part) history.replaceState(null, "");

  /* 3 Forms: the pressed button says so at once, and nothing is sent twice. */
  const press = (button, form) => {
    form.setAttribute("aria-busy", "true");
    if (!button) return () => form.removeAttribute("aria-busy");
    const before = [...button.childNodes];
    button.setAttribute("aria-busy", "true");
    button.replaceChildren(button.dataset.busy || words.busy);
    return () => {
      form.removeAttribute("aria-busy");
      button.removeAttribute("aria-busy");
      button.replaceChildren(...before);
    };
  };
  const formData = (form, submitter) => {
    const data = new FormData(form);
    if (submitter?.name) data.append(submitter.name, submitter.value);
    return data;
  };
  const encoded = (data) => new URLSearchParams([...data].filter(([, value]) => typeof value === "string"));

  const closeMenus = (but) => {
    for (const menu of $$("details.menu[open]")) if (!menu.contains(but)) menu.open = false;
  };

  const sendPart = async (form, submitter, id, release) => {
    const address = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
    try {
      const { answer, page, part, isLatest } = await fetchPart(address, id, { method: "POST", body: encoded(formData(form, submitter)) });
      if (part) {
        // What was asked for before the act was done shows less.
        asked.set(id, (asked.get(id) ?? 0) + 1);
        if (isLatest) swapAll(page, part);
        closeMenus();
        $("#errors")?.focus();
        return;
      }
      if (answer.ok) { location.assign(answer.redirected ? answer.url : here()); return; }
      form.dataset.plain = "";
      release();
      form.requestSubmit(submitter ?? undefined);
    } catch { showToast(words.lost); } finally { release(); }
  };

  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (form.getAttribute("aria-busy") === "true") { event.preventDefault(); return; }
    const id = "plain" in form.dataset ? null : partOf(form, submitter);
    delete form.dataset.plain;
    if (form.method === "get") {
      if (!id) return;
      event.preventDefault();
      const address = new URL(form.action);
      address.search = encoded(formData(form, submitter));
      go(address.href, id, true);
      return;
    }
    drafts.sending(form);
    if (!id) { setTimeout(() => press(submitter, form)); return; }
    event.preventDefault();
    sendPart(form, submitter, id, press(submitter, form));
  });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  document.addEventListener("change", (event) => {
    event.target.closest("form.filters")?.requestSubmit();
  });

  /* What is found in the words that are being written, as it comes with the saved draft; what was chosen in it stays. */
  const attend = (fresh) => {
    const old = document.getElementById("found");
    if (!old || !fresh) return;
    const questions = (root) => $$("fieldset", root).map((group) => group.id);
    const known = questions(old), now = questions(fresh);
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    if (focused && known.join() === now.join()) return;
    const namesake = (field) => field && $$("input", fresh).find(
      (other) => other.name === field.name && (field.type !== "radio" || other.value === field.value));
    const asked = $("[name=asked]", old);
    for (const field of $$("input", old)) {
      const again = namesake(field);
      if (!again) continue;
      if (field.type === "radio") again.checked = field.checked;
      else if (asked || field.value !== field.defaultValue) again.value = field.value;
    }
    if (asked) fresh.append(asked);
    const next = focused && (namesake(focused) ?? $("input", fresh));
    old.replaceWith(document.adoptNode(fresh));
    next?.focus({ preventScroll: true });
    if (now.some((id) => !known.includes(id))) say($("h3", fresh).textContent);
  };
  const keepFound = async () => {
    await drafts.now();
    const group = $$("#found fieldset").find((one) => isSeen(one) && !$(":checked", one));
    const keep = group && $("[value=keep]", group);
    if (!keep) return;
    keep.checked = true;
    group.parentElement.scrollIntoView({ block: "nearest" });
    say(`${$("legend", group).textContent} ${keep.parentElement.textContent}`);
  };

  /* 4 Drafts: in the browser at once, on the server a second after typing stops. Keyed by colleague, place and kind. */
  const drafts = (() => {
    const timers = new Map();
    const own = Math.random().toString(36).slice(2);
    const key = (area) => `draft ${$(".me a")?.textContent} ${area.dataset.draft} ${area.name}`;
    const read = (area) => { try { return JSON.parse(sessionStorage.getItem(key(area))); } catch { return null; } };
    const keep = (area, state) => {
      try { sessionStorage.setItem(key(area), JSON.stringify({ text: area.value, state })); } catch { return; }
    };
    const drop = (area) => { try { sessionStorage.removeItem(key(area)); } catch { return; } };
    const tell = (area, text) => {
      const place = $("[data-draft-state]", area.form ?? document);
      if (place) place.textContent = text;
    };
    const save = async (area, keepalive = false) => {
      clearTimeout(timers.get(area));
      timers.delete(area);
      const text = area.value;
      const body = new URLSearchParams({ csrf: token, kind: area.name, text, window: own, seen: area.dataset.savedBy ?? "" });
      const headers = area.name === "reply" && $("#found", area.form) ? { "Regard-Part": "found" } : {};
      for (const field of $$('[name="cc"], [name="bcc"]', area.form ?? document)) body.set(field.name, field.value);
      try {
        const answer = await fetch(area.dataset.draft, { method: "POST", body, keepalive, headers, credentials: "same-origin" });
        if (answer.status === 409) { keep(area, "elsewhere"); tell(area, words.elsewhere); return; }
        if (!answer.ok) throw new Error(answer.status);
        if (answer.status === 200 && area.value === text) attend(parse(await answer.text()).getElementById("found"));
        if (area.value === text) { drop(area); tell(area, words.saved.replace("{time}", answer.headers.get("Regard-Clock") ?? clock())); }
      } catch { tell(area, words.kept); }
    };
    const typed = (area) => {
      keep(area, "typed");
      clearTimeout(timers.get(area));
      timers.set(area, setTimeout(() => save(area), 1000));
    };
    /* What was being sent has gone when this page says so, or shows it among what was said. */
    const plain = (text) => text.replace(/\s+/g, "");
    const hasGone = (text) => !!$(".toast") || $$(".entry").some((entry) => plain(entry.textContent).includes(plain(text)));
    const restore = (area) => {
      const kept = read(area);
      if (!kept) return;
      if ((kept.state === "sending" && hasGone(kept.text)) || kept.text === area.value) { drop(area); return; }
      area.value = kept.state === "elsewhere" && area.defaultValue ? `${area.defaultValue}\n\n${kept.text}` : kept.text;
      typed(area);
    };
    const leave = () => { for (const area of timers.keys()) save(area, true); };
    document.addEventListener("input", (event) => { if (event.target.matches("textarea[data-draft]")) typed(event.target); });
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", () => { if (document.hidden) leave(); });
    addEventListener("online", () => { for (const area of $$("textarea[data-draft]")) if (read(area)) save(area); });
    $$("textarea[data-draft]").forEach(restore);
    /* On the way back a browser fills in what was sent once all is loaded; what the server keeps counts. */
    addEventListener("pageshow", () => {
      for (const area of $$("textarea[data-draft]")) if (!read(area)) area.value = area.defaultValue;
    });
    return {
      /* Saves at once what would be saved in a second. */
      now() { return Promise.all([...timers.keys()].map((area) => save(area))); },
      /* What is being sent is no draft any more; the page that comes next says whether it went. */
      sending(form) {
        for (const area of $$("textarea[data-draft]", form)) {
          clearTimeout(timers.get(area));
          timers.delete(area);
          if (read(area)) keep(area, "sending");
        }
      },
    };
  })();

  /* Files that are chosen, dropped on a composer or pasted into it go at once, with what is written, which stays. */
  const attach = (form, files) => {
    const input = $("input[type=file]", form);
    if (!input || !files?.length) return false;
    if (files !== input.files) input.files = files;
    form.requestSubmit($("[data-does=attach]", form));
    return true;
  };
  for (const [name, brought] of [["drop", "dataTransfer"], ["paste", "clipboardData"]]) {
    document.addEventListener(name, (event) => {
      const form = event.target.closest?.(".composer");
      const isText = name === "paste" && event[brought].types.includes("text/plain");
      if (form && !isText && attach(form, event[brought]?.files)) event.preventDefault();
    });
  }
  document.addEventListener("dragover", (event) => {
    if (event.target.closest?.(".composer") && event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches(".composer input[type=file]")) attach(event.target.form, event.target.files);
  });

  /* 5 Live: quietly refetches what changed, and never moves what is being read or written. */
  const partsOn = (names) => $$("[data-live][id]").filter(
    (part) => !names || part.dataset.live.split(" ").some((name) => names.includes(name)));
  const isInUse = (part) => {
    const focused = document.activeElement;
    return part.contains(focused) && (isTyping(focused) || !focused.id) || !!$("details.menu[open], :popover-open", part);
  };
  const knownIds = (part) => new Set([...part.children].map((child) => child.id));

  const offer = (part, text, button, act) => {
    const id = `${part.id}-fresh`;
    document.getElementById(id)?.remove();
    const line = make("div", "fresh");
    line.id = id;
    const press = make("button", "btn btn--quiet", button);
    press.type = "button";
    press.addEventListener("click", () => { line.remove(); act(); });
    line.append(...(text ? [make("span", "", text)] : []), press);
    part.after(line);
    say(text || button);
  };

  const hold = (part, fresh) => {
    const known = knownIds(part);
    const rows = [...fresh.children].filter((row) => row.id);
    const news = rows.filter((row) => !known.has(row.id));
    for (const row of rows) {
      const old = known.has(row.id) && document.getElementById(row.id);
      const isPlain = old && !old.contains(document.activeElement) && !$("input:checked", old);
      if (isPlain && old.innerHTML !== row.innerHTML) old.replaceWith(document.adoptNode(row.cloneNode(true)));
    }
    const current = new Set(rows.map((row) => row.id));
    for (const old of part.children) old.classList.toggle("is-dim", !!old.id && !current.has(old.id));
    if (!news.length) return;
    offer(part, counted(news.length, words.peopleOne, words.peopleMany), words.show, () => {
      swap(fresh);
      rowLink(document.getElementById(news[0].id))?.focus();
    });
  };

  const append = (part, fresh) => {
    const known = knownIds(part);
    const news = [...fresh.children].filter((child) => child.id && !known.has(child.id));
    for (const child of fresh.children) {
      const old = child.id && known.has(child.id) && document.getElementById(child.id);
      if (old && old.innerHTML !== child.innerHTML && !old.contains(document.activeElement) && !$("details[open]", old)) {
        old.replaceWith(document.adoptNode(child.cloneNode(true)));
      }
    }
    if (!news.length) return;
    const end = part.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    const text = counted(news.length, words.messageOne, words.messageMany);
    const show = () => news.forEach((child) => part.append(document.adoptNode(child)));
    if (end <= innerHeight) { show(); say(text); return; }
    offer(part, "", `${text} ↓`, () => {
      show();
      news[0].scrollIntoView({ block: "nearest" });
      news[0].tabIndex = -1;
      news[0].focus({ preventScroll: true });
    });
  };

  const refresh = async (part) => {
    // A refused form stands at the address it was sent to, which shows nothing by itself.
    if ($("main [role=alert]")) return;
    if (isInUse(part) && !("holds" in part.dataset) && !("appends" in part.dataset)) return;
    try {
      const { answer, page, part: fresh, isLatest } = await fetchPart(part.dataset.from ?? location.href, part.id);
      const current = document.getElementById(part.id);
      if (!answer.ok || !fresh || !isLatest || !current) return;
      if ("from" in current.dataset) {
        const called = $(".toast > span", fresh)?.textContent;
        if (!called) return;
        swap(fresh);
        say(called);
        startToast();
      } else if ("holds" in current.dataset) hold(current, fresh);
      else if ("appends" in current.dataset) append(current, fresh);
      else if (!isInUse(current) && current.innerHTML !== fresh.innerHTML) swap(fresh);
      for (const beside of ["views", "count"].map((id) => page.getElementById(id))) {
        const old = beside && document.getElementById(beside.id);
        if (old && !isInUse(old) && old.innerHTML !== beside.innerHTML) swap(beside);
      }
    } catch { return; }
  };

  const waiting = new Set();
  let refreshTimer;
  const refreshSoon = (parts) => {
    parts.forEach((part) => waiting.add(part.id));
    clearTimeout(refreshTimer);
    refreshTimer = setTimeout(() => {
      const ids = [...waiting];
      waiting.clear();
      ids.map((id) => document.getElementById(id)).filter(Boolean).forEach(refresh);
    }, 120);
  };

  const live = (() => {
    const address = document.body.dataset.stream;
    if (!address) return;
    let stream, lostTimer, beatTimer, hiddenTimer;
    let last = clock(), wasLost = false, hasSynced = false;
    const stale = () => {
      if ($(".stale") || document.hidden) return;
      const line = make("div", "stale");
      const again = make("a", "btn btn--quiet", words.refresh);
      again.href = here();
      line.append(make("span", "", words.notLive.replace("{time}", last)), again);
      document.body.append(line);
    };
    const lost = () => {
      wasLost = true;
      lostTimer ??= setTimeout(stale, 20000);
      if (stream?.readyState === EventSource.CLOSED) setTimeout(() => { if (stream) open(); }, 5000);
    };
    const heard = () => {
      last = clock();
      clearTimeout(lostTimer);
      lostTimer = undefined;
      $(".stale")?.remove();
    };
    const beat = () => {
      heard();
      clearTimeout(beatTimer);
      beatTimer = setTimeout(() => { close(); open(); lost(); }, 60000);
    };
    const close = () => { stream?.close(); stream = undefined; clearTimeout(beatTimer); };
    const open = () => {
      close();
      stream = new EventSource(address);
      stream.addEventListener("open", () => {
        heard();
        if (wasLost) refreshSoon(partsOn());
        wasLost = false;
      });
      stream.addEventListener("error", lost);
      stream.addEventListener("beat", beat);
      // The first one comes with the page itself, which is as fresh.
      stream.addEventListener("resync", () => { heard(); if (hasSynced) refreshSoon(partsOn()); hasSynced = true; });
      stream.addEventListener("changed", (event) => {
        heard();
        try { refreshSoon(partsOn(JSON.parse(event.data).parts)); } catch { refreshSoon(partsOn()); }
      });
    };
    document.addEventListener("visibilitychange", () => {
      clearTimeout(hiddenTimer);
      if (document.hidden) hiddenTimer = setTimeout(close, 300000);
      else if (!stream) { wasLost = true; open(); }
    });
    addEventListener("pagehide", close);
    open();
  })();

  /* 6 Keys. */
  const rows = () => $$("[data-row]").filter((row) => isSeen(row) && rowLink(row));
  const focusedRow = () => document.activeElement?.closest?.("[data-row]");
  const move = (step) => {
    const beside = $(".list [aria-current=true]")?.closest("[data-row]");
    const all = beside && isSeen(beside) && !focusedRow() ? $$(".list [data-row]") : rows();
    const from = all.indexOf(focusedRow() ?? beside);
    const next = all[from < 0 ? (step > 0 ? 0 : all.length - 1) : from + step];
    if (!next) return;
    if (beside && all.includes(beside) && !focusedRow()) { rowLink(next).click(); return; }
    rowLink(next).focus();
    next.scrollIntoView({ block: "nearest" });
  };
  const pressButton = (button) => {
    if (!isSeen(button)) return false;
    button.click();
    if (button.matches("summary") && button.parentElement.open) $("button, input, select, a", button.nextElementSibling)?.focus();
    return true;
  };
  const act = (what) => {
    const row = focusedRow();
    const here = row && $$(`[data-does="${what}"]`, row).find(isSeen);
    if (pressButton(here)) return;
    const box = boxOf(row);
    if (box && !$(".pick :checked")) box.checked = true;
    pressButton($$(`[data-does="${what}"]`).find((button) => isSeen(button) && (!button.closest("[data-row]"))));
  };
  const write = (kind) => {
    const radio = $(`.composer input[name=kind][value=${kind}]`);
    if (!radio) return;
    radio.checked = true;
    const area = $(`#${kind}-text`);
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  };
  const send = (area) => {
    const button = $$("[data-does=send]", area.form).find(isSeen);
    if (button) area.form.requestSubmit(button);
  };
  const boxOf = (row) => $(".pick input", row ?? make("i"));
  const choose = () => {
    const box = boxOf(focusedRow());
    if (box) box.checked = !box.checked;
  };
  const chooseOn = (by) => {
    const from = boxOf(focusedRow());
    if (from) from.checked = true;
    move(by);
    const to = boxOf(focusedRow());
    if (to) to.checked = true;
  };
  const toggle = (id) => document.getElementById(id)?.togglePopover?.();
  /* Find or do: people, whom the server finds, then the pages that have what is typed in their names. */
  const findPeople = async (typed) => {
    const list = $("#palette-people");
    const found = await fetchPart(`${list.dataset.from}?q=${encodeURIComponent(typed)}`, "found-people");
    if (!found.isLatest || typed !== $("#palette-q").value.trim()) return;
    list.replaceChildren(...$$("[data-open]", found.part ?? list).slice(0, 6).map((person) => {
      const [line, link] = [make("li"), make("a")];
      link.href = person.href;
      link.append(make("span", "", person.textContent), make("span", "", $("div > .meta", person.closest("li"))?.textContent));
      line.append(link);
      return line;
    }));
  };
  let pause;
  document.addEventListener("input", (event) => {
    if (event.target.id !== "palette-q") return;
    const typed = event.target.value.trim();
    for (const item of $$("#palette-pages li")) item.hidden = !item.textContent.toLowerCase().includes(typed.toLowerCase());
    clearTimeout(pause);
    if (typed.length > 1) pause = setTimeout(findPeople, 150, typed); else $("#palette-people").replaceChildren();
  });
  const walk = (target, step) => {
    const all = [$("#palette-q"), ...$$("#palette a").filter(isSeen)];
    all[all.indexOf(target) + step]?.focus();
  };
  const showKeys = () => {
    for (const line of $$("#keys [data-where]")) line.hidden = (line.dataset.where === "filter") !== !!$("[data-filter]");
    toggle("keys");
  };
  const filter = () => {
    const field = $("[data-filter]");
    if (field) field.select(); else toggle("palette");
  };

  const keys = {
    j: () => move(1), k: () => move(-1), o: () => rowLink(focusedRow())?.click(), u: () => $("[data-up]")?.click(),
    r: () => write("reply"), n: () => write("note"), e: () => act("done"), w: () => act("with-them"),
    s: () => act("later"), a: () => act("give"), m: () => act("take"), x: choose, z: () => pressButton($("[data-does=undo]")),
    p: () => act("promise"),
    "/": filter, "?": showKeys,
  };
  let wentG = 0;

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented || event.altKey) return;
    const target = event.target;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key === "Enter" && target.form && target.matches("textarea, .composer *")) {
      event.preventDefault();
      send(target);
    } else if (isCommand && event.key === "." && $("#found")) {
      event.preventDefault();
      keepFound();
    } else if (isCommand && event.key.toLowerCase() === "k" && !event.shiftKey) {
      event.preventDefault();
      toggle("palette");
    } else if (target.closest("#palette") && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      walk(target, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && !$(":popover-open")) {
      const menu = $("details.menu[open]");
      if (menu) { menu.open = false; $("summary", menu).focus(); } else if (isTyping(target)) target.blur(); else keys.u();
    } else if (!isCommand && "keys" in document.body.dataset && !isTyping(target) && !$("#palette:popover-open")) {
      const key = event.key.toLowerCase();
      const place = Date.now() - wentG < 1500 && $(`[data-go="${CSS.escape(key)}"]`);
      wentG = key === "g" ? Date.now() : 0;
      if (event.shiftKey && (key === "j" || key === "k")) {
        event.preventDefault();
        chooseOn(key === "j" ? 1 : -1);
        return;
      }
      if (!place && (event.shiftKey && key !== "?" || !Object.hasOwn(keys, key))) return;
      event.preventDefault();
      if (place) place.click(); else keys[key]();
    }
  });
  document.addEventListener("click", (event) => closeMenus(event.target));

  /* 7 The way back: an address that leads to a row or a part gives it the focus, and the browser's own way back gives it to the
     row that was opened. */
  document.addEventListener("click", (event) => {
    const row = event.target.closest("main [data-row][id]");
    if (!row || !event.target.closest("[data-open]")) return;
    try { sessionStorage.setItem(`row ${here()}`, row.id); } catch { return; }
  });
  const opened = () => {
    if (performance.getEntriesByType("navigation")[0]?.type !== "back_forward") return "";
    try { return sessionStorage.getItem(`row ${here()}`) ?? ""; } catch { return ""; }
  };
  // After the load: until then the browser, which scrolls there, takes the focus away again.
  addEventListener("load", () => setTimeout(() => {
    const there = document.getElementById(opened() || location.hash.slice(1));
    if (there && document.activeElement === document.body) focusOn(rowLink(there.closest("[data-row]")) ?? there);
    // A long conversation opens at what was said last.
    const last = $("#entries > :last-child");
    if (!there && !$("#errors") && last && scrollY === 0 && last.getBoundingClientRect().top > innerHeight) last.scrollIntoView();
  }));

  startToast();
  $("#errors")?.focus();
})();
