// The page: theme, search and filters, and the links between records and texts.
(() => {
  const $ = (selector, within = document) => within.querySelector(selector);
  const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
  for (const e of $$(".needs-script")) e.hidden = false;

  // Theme: as the system has it, or as the reader chooses. Where the browser keeps
  // nothing for a file, the choice lasts as long as the page.
  const theme = $("#theme"), themes = ["auto", "light", "dark"];
  function setTheme(name) {
    if (name === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
    $("span", theme).textContent = name;
    theme.dataset.now = name;
  }
  let kept = null;
  try { kept = localStorage.getItem("almanac-theme"); } catch { /* not for files */ }
  setTheme(themes.includes(kept) ? kept : "auto");
  theme.addEventListener("click", () => {
    const next = themes[(themes.indexOf(theme.dataset.now) + 1) % themes.length];
    setTheme(next);
    try { localStorage.setItem("almanac-theme", next); } catch { /* not for files */ }
  });

  // Records are read from the list: the page holds its data once.
  const pairs = (s) => (s ? s.split(" ").map((p) => p.split(",").map(Number)) : []);
  const cut = (s, n) => { const c = [...s]; return c.length > n ? c.slice(0, n - 1).join("").trimEnd() + "…" : s; };
  const records = $$(".item").map((el, order) => {
    const d = el.dataset, title = $(".title", el).textContent.trim(), when = $(".when", el);
    return {
      el, order, id: el.id, title, short: cut(title, 44), isEvent: el.classList.contains("event"), status: d.status,
      when: when ? (when.firstChild || when).textContent.trim() : "", docs: d.docs.split(" "), minor: d.minor === "1", rank: Number(d.rank) || Infinity,
      flag: ["conflict", "moved", "doubt"].find((f) => el.classList.contains(f)) || "",
      dated: "lo" in d, lo: Number(d.lo), hi: Number(d.hi), marks: new Set((d.marks || "").split(" ").filter(Boolean)), also: pairs(d.also),
      text: fold(el.textContent),
    };
  });
  const byID = new Map(records.map((r) => [r.id, r]));
  function fold(s) { return s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(); }

  const chart = new Chart($("#chart"), $("#overview"), (range, outside) => {
    $("#chart-range").textContent = range + (outside > 0 ? ` · ${outside.toLocaleString("en")} earlier or later` : "");
    if ($("#inview").checked && !filtering) filter(true);
  }, (ids) => go(ids));

  // Search and filters.
  const form = $("#filters");
  let filtering = false;
  const value = (id) => { const e = document.getElementById(id); return e ? e.value : ""; };
  const checked = (id) => { const e = document.getElementById(id); return e ? e.checked : false; };
  function filter(keepChart) {
    filtering = true;
    const words = fold(value("find")).split(/\s+/).filter(Boolean);
    const kind = value("kind"), status = value("status"), from = value("from"), inView = checked("inview"), minor = checked("minor");
    const passes = (r) => (minor || !r.minor)
      && (kind === "" || (kind === "flag" ? r.flag !== "" : (kind === "event") === r.isEvent))
      && (status === "" || r.status === status)
      && (from === "" || r.docs.includes(from))
      && words.every((w) => r.text.includes(w));
    const drawn = [];
    let events = 0, claims = 0;
    for (const r of records) {
      const ok = passes(r);
      if (ok && r.dated) drawn.push(r);
      r.el.hidden = !ok;
    }
    if (!keepChart) chart.show(drawn.filter((r) => r.isEvent), drawn.filter((r) => !r.isEvent));
    for (const r of records) {
      if (!r.el.hidden && inView && !(r.dated && chart.inView(r))) r.el.hidden = true;
      if (!r.el.hidden) { if (r.isEvent) events++; else claims++; }
    }
    mark(value("find").toLowerCase().split(/\s+/).filter((w) => w.length > 1));
    for (const g of $$(".group")) g.hidden = !$(".item:not([hidden])", g);
    $("#nomatch").hidden = events + claims > 0 || records.length === 0;
    const many = (n, s) => n.toLocaleString("en") + " " + s + (n === 1 ? "" : "s");
    $("#count").textContent = many(events, "event") + ", " + many(claims, "claim");
    filtering = false;
  }
  // mark lights the words that are searched for, where the browser can.
  function mark(words) {
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete("found");
    if (words.length === 0) return;
    const ranges = [], nodes = document.createTreeWalker($(".columns"), NodeFilter.SHOW_TEXT);
    while (nodes.nextNode() && ranges.length < 5000) {
      const text = nodes.currentNode.data.toLowerCase();
      if (text.length !== nodes.currentNode.data.length) continue; // offsets would be others
      for (const w of words) {
        for (let at = text.indexOf(w); at >= 0; at = text.indexOf(w, at + w.length)) {
          const range = new Range();
          range.setStart(nodes.currentNode, at);
          range.setEnd(nodes.currentNode, at + w.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  // What stays below the bar of filters as the page scrolls needs its height.
  new ResizeObserver(() => document.documentElement.style.setProperty("--bar", (getComputedStyle(form).position === "sticky" ? form.offsetHeight : 0) + "px")).observe(form);

  let waiting = 0;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  form.addEventListener("submit", (e) => { e.preventDefault(); filter(); });
  form.addEventListener("reset", () => setTimeout(() => { chart.moved = false; filter(); }));
  document.addEventListener("keydown", (e) => {
    if (e.key === "/" && !e.target.closest("input, select, textarea")) { e.preventDefault(); $("#find").focus(); }
  });

  // Zoom: in and out, and to the grains that the timeline is long enough for.
  const zoom = $(".zoom");
  function button(label, title, act) {
    const b = document.createElement("button");
    b.type = "button";
    b.textContent = label;
    b.title = title;
    b.setAttribute("aria-label", title);
    b.addEventListener("click", act);
    zoom.append(b);
  }

  // Texts: one at a time, as the reader chooses or a link asks.
  const docs = $$(".doc"), pick = $("#pick");
  function showText(id) {
    for (const d of docs) d.hidden = d.id !== id;
    if (pick) pick.value = id;
  }
  if (docs.length > 1) showText(docs[0].id);
  if (pick) pick.addEventListener("change", () => { showText(pick.value); $("#texts").scrollTop = 0; });

  // Links lead from a mention to what rests on it, and back; what is linked lights up.
  let lit = [];
  function light(elements) {
    for (const e of lit) e.classList.remove("hit");
    for (const e of elements) e.classList.add("hit");
    lit = elements;
  }
  function reveal(el) {
    const doc = el.closest(".doc");
    if (doc) { if (doc.hidden) showText(doc.id); return; }
    const r = byID.get(el.id);
    if (!r || !el.hidden) return;
    form.reset();
    if (r.minor && $("#minor")) $("#minor").checked = true;
    filter();
  }
  function go(ids) {
    const targets = ids.map((id) => document.getElementById(id)).filter(Boolean);
    if (targets.length === 0) return;
    const first = targets[0];
    reveal(first);
    chart.hits = new Set(ids);
    chart.draw();
    light(targets);
    first.scrollIntoView({ block: first.matches(".doc, section, main, aside") ? "start" : "center" });
    first.focus({ preventScroll: true });
  }
  document.addEventListener("click", (e) => {
    const a = e.target.closest('a[href^="#"]');
    if (!a || e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
    e.preventDefault();
    const ids = a.dataset.to ? a.dataset.to.split(" ") : [a.getAttribute("href").slice(1)];
    go(ids);
  });

  // On paper every quotation is open.
  let closed = [];
  addEventListener("beforeprint", () => { closed = $$("details:not([open])"); for (const d of closed) d.open = true; });
  addEventListener("afterprint", () => { for (const d of closed) d.open = false; });

  filter();
  const length = chart.all.hi - chart.all.lo;
  for (const list of $$(".first ol, .first ul")) if (list.scrollHeight > list.clientHeight) list.tabIndex = 0;
  button("−", "Zoom out", () => chart.zoom(2));
  button("+", "Zoom in", () => chart.zoom(0.5));
  button("All", "Show the whole timeline", () => chart.fit());
  for (const [label, seconds] of [["Centuries", 1200 * Calendar.YEAR], ["Decades", 120 * Calendar.YEAR], ["Years", 10 * Calendar.YEAR], ["Months", 1.1 * Calendar.YEAR],
    ["Days", 21 * Calendar.DAY], ["Hours", 1.5 * Calendar.DAY]]) {
    if (length > seconds * 1.2) button(label, "Zoom to " + label.toLowerCase(), () => chart.span(seconds));
  }
  if (location.hash.length > 1) {
    let id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { /* not one of ours */ }
    if (document.getElementById(id)) go([id]);
  }
})();
