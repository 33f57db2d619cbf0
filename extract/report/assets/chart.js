// The timeline: draws what the list of the page holds, at any zoom. Times are
// seconds from 1970; x is in pixels.
const Calendar = (() => {
  const MINUTE = 60, HOUR = 3600, DAY = 86400;
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

  // utc returns the second at which a day of the proleptic Gregorian calendar begins.
  function utc(year, month, day) {
    const d = new Date(0);
    d.setUTCFullYear(year, month, day);
    return d.getTime() / 1000;
  }
  const fields = (t) => {
    const d = new Date(t * 1000);
    return { year: d.getUTCFullYear(), month: d.getUTCMonth(), day: d.getUTCDate(), hour: d.getUTCHours(), minute: d.getUTCMinutes() };
  };
  const two = (n) => String(n).padStart(2, "0");
  const yearName = (y) => (y > 0 ? String(y) : 1 - y + " BC");

  // A step is a distance of ticks: its length in seconds as far as it has one, its
  // grain, the first tick not after t, the next one, its label, and
  // the label of what it lies in.
  const even = (length) => ({
    length,
    grain: length < HOUR ? "minute" : length < DAY ? "hour" : "day",
    first: (t) => Math.floor(t / length) * length,
    next: (t) => t + length,
    label: (t) => { const f = fields(t); return two(f.hour) + ":" + two(f.minute); },
    era: (t) => { const f = fields(t); return f.day + " " + months[f.month] + " " + yearName(f.year); },
    eraBegins: (t) => { const f = fields(t); return f.hour === 0 && f.minute === 0; },
  });
  const days = (n) => ({
    length: n * DAY,
    grain: "day",
    first: (t) => { const f = fields(t); return utc(f.year, f.month, n === 1 ? f.day : 1 + Math.floor((f.day - 1) / n) * n); },
    next: (t) => {
      const f = fields(t), last = fields(utc(f.year, f.month + 1, 0)).day;
      return f.day + n > last - (n > 1 ? n / 2 : 0) && f.day + n > last + (n > 1 ? -n / 2 : 0) ? utc(f.year, f.month + 1, 1) : utc(f.year, f.month, f.day + n);
    },
    label: (t) => String(fields(t).day),
    era: (t) => { const f = fields(t); return months[f.month] + " " + yearName(f.year); },
    eraBegins: (t) => fields(t).day === 1,
  });
  const inYear = (n) => ({
    length: n * 30.4 * DAY,
    grain: "month",
    first: (t) => { const f = fields(t); return utc(f.year, Math.floor(f.month / n) * n, 1); },
    next: (t) => { const f = fields(t); return utc(f.year, f.month + n, 1); },
    label: (t) => months[fields(t).month],
    era: (t) => yearName(fields(t).year),
    eraBegins: (t) => fields(t).month === 0,
  });
  // Years before the turn of the era are round as people count them: 500 BC, not -500.
  const roundYear = (y, n) => (y > 0 ? Math.max(Math.floor(y / n) * n, 1) : 1 - Math.ceil((1 - y) / n) * n);
  const years = (n) => ({
    length: n * 365.2425 * DAY,
    grain: "year",
    first: (t) => utc(roundYear(fields(t).year, n), 0, 1),
    next: (t) => { const y = fields(t).year; return utc(y === 1 && n > 1 ? n : y + n, 0, 1); },
    label: (t) => yearName(fields(t).year),
    era: () => "",
    eraBegins: (t) => { const y = fields(t).year; return (y > 0 ? y : 1 - y) % (10 * n) === 0; },
  });
  const steps = [1, 5, 15, 30].map((n) => even(n * MINUTE))
    .concat([1, 3, 6, 12].map((n) => even(n * HOUR)), [1, 2, 5, 10].map(days), [1, 3, 6].map(inYear),
      [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(years));

  // range names a stretch of time in words.
  function range(lo, hi) {
    const a = fields(lo), b = fields(hi), span = hi - lo;
    const name = (f) => span > 8 * 365 * DAY ? yearName(f.year)
      : span > 90 * DAY ? months[f.month] + " " + yearName(f.year)
      : f.day + " " + months[f.month] + " " + yearName(f.year);
    const from = name(a), to = name(b);
    return from === to ? from : from + " – " + to;
  }
  return { MINUTE, HOUR, DAY, YEAR: 365.2425 * DAY, steps, range };
})();

const SVG = "http://www.w3.org/2000/svg";

// node makes an element of SVG.
function node(name, attributes, text) {
  const n = document.createElementNS(SVG, name);
  for (const key in attributes) n.setAttribute(key, attributes[key]);
  if (text !== undefined) n.textContent = text;
  return n;
}

class Chart {
  // svg is drawn on; announce is told of what is in view; open is called with the
  // id of a record.
  constructor(svg, overview, announce, open) {
    Object.assign(this, { svg, overview, announce, open });
    this.events = [];
    this.claims = [];
    this.pen = document.createElement("canvas").getContext("2d");
    this.width = 0;
    this.pointer();
    this.keys();
    new ResizeObserver(() => { if (Math.abs(svg.clientWidth - this.width) > 1) this.draw(); }).observe(svg);
  }

  // show takes the records to draw: {id, title, when, lo, hi, marks, status, flag, also}.
  show(events, claims) {
    this.events = events.slice().sort((a, b) => a.lo - b.lo || b.hi - a.hi || a.order - b.order);
    this.claims = claims;
    const all = events.concat(claims);
    if (all.length > 0) {
      let lo = Infinity, hi = -Infinity;
      for (const r of all) { lo = Math.min(lo, r.lo); hi = Math.max(hi, r.hi); }
      const span = hi - lo, pad = Math.max(span * 0.04, Calendar.DAY);
      this.all = { lo: lo - pad, hi: hi + pad };
      for (const r of all) { // open ends need room to fade
        if (r.marks.has("open-begin")) this.all.lo = Math.min(this.all.lo, r.lo - span * 0.1 - pad);
        if (r.marks.has("open-end")) this.all.hi = Math.max(this.all.hi, r.hi + span * 0.1 + pad);
      }
    } else if (!this.all) {
      this.all = { lo: 0, hi: Calendar.YEAR };
    }
    if (!this.view || !this.moved) this.view = { ...this.main() };
    this.draw();
  }

  // main returns what is shown at first: everything, or, where one in fifty
  // stretches it to more than three times its length, the time of all others.
  main() {
    const middles = this.events.map((r) => (r.lo + r.hi) / 2).sort((a, b) => a - b), n = middles.length, out = Math.floor(n / 50);
    if (out === 0) return this.all;
    const lo = middles[out], hi = middles[n - 1 - out], pad = Math.max((hi - lo) * 0.06, Calendar.DAY);
    return (hi - lo + 2 * pad) * 3 < this.all.hi - this.all.lo ? { lo: lo - pad, hi: hi + pad } : this.all;
  }

  fit() { this.moved = true; this.view = { ...this.all }; this.draw(); }

  // look moves the view, within reason.
  look(lo, hi) {
    const widest = (this.all.hi - this.all.lo) * 1.5;
    let span = Math.min(Math.max(hi - lo, 30 * Calendar.MINUTE), widest);
    let middle = (lo + hi) / 2;
    middle = Math.min(Math.max(middle, this.all.lo - span * 0.3), this.all.hi + span * 0.3);
    this.view = { lo: middle - span / 2, hi: middle + span / 2 };
    this.moved = true;
    this.draw();
  }
  zoom(factor, x = this.middle()) {
    const t = this.time(x), { lo, hi } = this.view;
    this.look(t - (t - lo) * factor, t + (hi - t) * factor);
  }
  // middle returns where a zoom has its centre: at what has the focus, if that is in view.
  middle() {
    const r = this.svg.contains(document.activeElement) && this.events.find((e) => e.id === this.focused);
    const x = r ? this.x((r.lo + r.hi) / 2) : -1;
    return x > 0 && x < this.width ? x : this.width / 2;
  }
  pan(part) {
    const by = (this.view.hi - this.view.lo) * part;
    this.look(this.view.lo + by, this.view.hi + by);
  }
  // span sets how long the view is, about what has the focus or the middle.
  span(seconds) {
    const r = this.events.find((e) => e.id === this.focused);
    let t = (this.view.lo + this.view.hi) / 2;
    if (r) t = (r.lo + r.hi) / 2;
    else {
      const inside = this.events.filter((e) => e.hi > this.view.lo && e.lo < this.view.hi);
      if (inside.length > 0) {
        const e = inside[inside.length >> 1];
        t = (e.lo + e.hi) / 2;
      }
    }
    this.look(t - seconds / 2, t + seconds / 2);
  }
  inView(r) { return r.hi > this.view.lo && r.lo < this.view.hi; }

  x(t) { return (t - this.view.lo) / (this.view.hi - this.view.lo) * this.width; }
  time(x) { return this.view.lo + x / this.width * (this.view.hi - this.view.lo); }

  draw() {
    this.width = this.svg.clientWidth;
    if (this.width === 0 || !this.view) return;
    const had = this.svg.contains(document.activeElement) ? this.focused : null;
    this.svg.replaceChildren(this.definitions());
    const rows = this.place(), step = this.steps();
    // A row for what the ticks lie in, where that has a name.
    this.head = step.era(this.view.lo) === "" ? 24 : 40;
    const claimRow = this.claims.length > 0 ? 22 : 0;
    const height = this.head + Math.max(rows, 3) * Chart.ROW + claimRow + (this.crowded > 0 ? 16 : 0) + 6;
    this.svg.setAttribute("viewBox", `0 0 ${this.width} ${height}`);
    this.svg.setAttribute("height", height);
    this.drawTicks(height, step);
    for (const p of this.placed) this.svg.append(this.drawEvent(p));
    let y = this.head + Math.max(rows, 3) * Chart.ROW + 4;
    if (this.crowded > 0) {
      this.svg.append(node("text", { x: 4, y: y + 9, class: "more" }, `${this.crowded.toLocaleString("en")} more in view have no room here; zoom in, search, or see the list`));
      y += 16;
    }
    if (claimRow > 0) this.drawClaims(y + 9);
    this.drawOverview();
    this.rove(had);
    this.announce(Calendar.range(this.view.lo, this.view.hi - 1), this.events.filter((r) => !this.inView(r)).length);
  }

  // definitions returns the masks by which open ends fade.
  definitions() {
    const defs = node("defs", {});
    for (const [id, from, to] of [["fade-right", 1, 0], ["fade-left", 0, 1]]) {
      const gradient = node("linearGradient", { id: id + "-g" });
      gradient.append(node("stop", { offset: 0, "stop-color": "#fff", "stop-opacity": from }), node("stop", { offset: 1, "stop-color": "#fff", "stop-opacity": to }));
      const mask = node("mask", { id, maskContentUnits: "objectBoundingBox" });
      mask.append(node("rect", { x: 0, y: -1, width: 1, height: 3, fill: `url(#${id}-g)` }));
      defs.append(gradient, mask);
    }
    return defs;
  }

  // place gives each event in view a row where it has room with its label, or at
  // least with its bar. Where not all have room, those that matter most come first.
  place() {
    let rows = this.placeAll(this.events);
    if (this.crowded > 0) rows = this.placeAll(this.events.slice().sort((a, b) => a.rank - b.rank || a.order - b.order));
    this.placed.sort((a, b) => a.r.lo - b.r.lo || a.r.order - b.r.order);
    return rows;
  }
  placeAll(events) {
    this.pen.font = "12px " + (getComputedStyle(this.svg).fontFamily || "sans-serif");
    this.placed = [];
    this.crowded = 0;
    const rows = []; // of stretches that are taken
    const room = (row, from, to) => rows[row].every(([a, b]) => to <= a || b <= from);
    const find = (from, to) => {
      let row = 0;
      while (row < rows.length && !room(row, from, to)) row++;
      if (row === rows.length && row < Chart.ROWS) rows.push([]);
      return row;
    };
    for (const r of events) {
      const openBegin = r.marks.has("open-begin"), openEnd = r.marks.has("open-end");
      let x0 = this.x(r.lo), x1 = this.x(r.hi);
      const left = openBegin ? x0 - Chart.FADE : r.marks.has("soft-begin") ? x0 - Chart.SOFT : x0;
      const right = openEnd ? x1 + Chart.FADE : r.marks.has("soft-end") ? x1 + Chart.SOFT : x1;
      if (right < -2 || left > this.width + 2) continue;
      let from = left, to = right;
      for (const [lo, hi] of r.also) { from = Math.min(from, this.x(lo)); to = Math.max(to, this.x(hi)); }
      from = Math.max(from, -20);
      to = Math.min(Math.max(to, x0 + 10), this.width + 20);
      // The label stands to the right of the bar; where that has no room, to its left;
      // over a bar that fills the view, on it.
      let label = r.short, text = this.pen.measureText(label).width;
      const space = { right: this.width - to - 9, left: from - 9 };
      let anchor = text <= space.right || space.right >= space.left ? "start" : "end";
      if (Math.max(space.right, space.left) < 60) anchor = "inside";
      const most = anchor === "inside" ? this.width - Math.max(from, 0) - 12 : anchor === "start" ? space.right : space.left;
      while (text > most && label.length > 1) {
        label = [...label].slice(0, -Math.max(2, Math.floor((text - most) / 9))).join("").trimEnd() + "…";
        text = this.pen.measureText(label).width;
      }
      let labelX = to + 7, free = labelX + text + 14, taken = from;
      if (anchor === "end") { labelX = from - 7; free = to + 14; taken = from - 14 - text; }
      if (anchor === "inside") { labelX = Math.max(from, 0) + 6; free = to + 14; }
      let row = find(taken, free), shown = true;
      if (row >= Chart.ROWS) {
        shown = false;
        taken = from;
        free = to + 3;
        row = find(taken, free);
        if (row >= Chart.ROWS) { this.crowded++; continue; }
      }
      rows[row].push([taken, free]);
      this.placed.push({ r, row, x0, x1, from, to, label: shown ? label : "", labelX, anchor });
    }
    return rows.length;
  }

  // steps returns the finest step whose labels have room.
  steps() {
    const perPixel = (this.view.hi - this.view.lo) / this.width, all = Calendar.steps;
    return all.find((s) => s.length / perPixel > (s.grain === "day" && s.length <= 10 * Calendar.DAY ? 30 : 52)) || all[all.length - 1];
  }

  drawTicks(height, step) {
    let t = step.first(this.view.lo), eras = 0, lastEra = -Infinity;
    const sticky = step.era(this.view.lo);
    for (let n = 0; t < this.view.hi && n < 400; n++, t = step.next(t)) {
      const x = Math.round(this.x(t)) + 0.5, major = step.eraBegins(t);
      this.svg.append(node("line", { x1: x, x2: x, y1: this.head - 18, y2: height, class: major ? "grid major" : "grid" }));
      if (x >= -2 && x < this.width - 24) this.svg.append(node("text", { x: x + 4, y: this.head - 7, class: "tick" }, step.label(t)));
      if (major && step.era(t) !== "" && x > lastEra + 60 && x >= 0 && x < this.width - 64) {
        if (eras === 0 && x > 70 && sticky !== "") this.svg.append(node("text", { x: 4, y: 15, class: "era" }, sticky));
        this.svg.append(node("text", { x: x + 4, y: 15, class: "era" }, step.era(t)));
        lastEra = x;
        eras++;
      }
    }
    if (eras === 0 && sticky !== "") this.svg.append(node("text", { x: 4, y: 15, class: "era" }, sticky));
  }

  drawEvent({ r, row, x0, x1, from, to, label, labelX, anchor }) {
    // A label that stands on its bar has the upper half of the row, the bar the lower.
    const inside = label !== "" && anchor === "inside";
    const middle = this.head + row * Chart.ROW + Chart.ROW / 2, y = inside ? middle + 8 : middle, h = inside ? 4 : 9;
    const classes = ["event"];
    if (r.status !== "actual" && r.status !== "recurring") classes.push("unfact");
    if (r.flag === "conflict") classes.push("conflict");
    if (this.hits && this.hits.has(r.id)) classes.push("hit");
    const a = node("a", { href: "#" + r.id, class: classes.join(" "), "data-id": r.id, tabindex: -1, "aria-label": r.when + ": " + r.title + (r.status === "actual" ? "" : ", " + r.status) });
    a.append(node("title", {}, r.when + "\n" + r.title));
    a.append(node("rect", { x: from - 4, y: middle - Chart.ROW / 2 + 1, width: to - from + 8, height: Chart.ROW - 2, rx: 4, class: "halo" }));
    const edge = (x) => Math.min(Math.max(x, -30), this.width + 30);
    const rect = (lo, hi, name, mask) => {
      const attributes = { x: lo, y: y - h / 2, width: Math.max(hi - lo, 0.5), height: h, rx: mask ? 0 : 2, class: name };
      if (mask) attributes.mask = `url(#${mask})`;
      a.append(node("rect", attributes));
    };
    const lo = edge(x0), hi = edge(x1), kind = r.marks.has("within") ? "within" : "bar";
    for (const [alo, ahi] of r.also) rect(edge(this.x(alo)), Math.max(edge(this.x(ahi)), edge(this.x(alo)) + 3), "also");
    if (r.marks.has("open-begin")) rect(lo - Chart.FADE, lo, "bar", "fade-left");
    if (r.marks.has("open-end")) rect(hi, hi + Chart.FADE, "bar", "fade-right");
    if (r.marks.has("soft-begin")) rect(lo - Chart.SOFT, lo, "bar", "fade-left");
    if (r.marks.has("soft-end")) rect(hi, hi + Chart.SOFT, "bar", "fade-right");
    const open = r.marks.has("open-begin") || r.marks.has("open-end");
    if (hi - lo >= 7) {
      const part = (x1 - x0) / 3;
      rect(lo, hi, r.marks.has("early") || r.marks.has("mid") || r.marks.has("late") ? "within" : kind);
      if (r.marks.has("early")) rect(lo, edge(x0 + part), "thick");
      if (r.marks.has("mid")) rect(edge(x0 + part), edge(x1 - part), "thick");
      if (r.marks.has("late")) rect(edge(x1 - part), hi, "thick");
    } else if (x1 > x0 || !open) {
      if (open) rect(lo - 1, hi + 1, "bar");
      else a.append(node("circle", { cx: (lo + hi) / 2, cy: y, r: 4.5, class: "bar" }));
    }
    if (label) {
      a.append(node("text", { x: labelX, y: inside ? middle + 3 : middle + 4, "text-anchor": anchor === "end" ? "end" : "start", class: "label" }, label));
    }
    return a;
  }

  // drawClaims draws the claims in one row, those of one place as one.
  drawClaims(y) {
    this.svg.append(node("text", { x: 4, y: y + 4, class: "tick" }, "claims"));
    const at = new Map();
    for (const c of this.claims) {
      if (!this.inView(c)) continue;
      const x = Math.round(Math.min(Math.max(this.x((c.lo + c.hi) / 2), 5), this.width - 5) / 9) * 9;
      if (!at.has(x)) at.set(x, []);
      at.get(x).push(c);
    }
    for (const [x, here] of at) {
      const text = here.slice(0, 8).map((c) => c.when + ": " + c.title).join("\n") + (here.length > 8 ? `\nand ${here.length - 8} more` : "");
      const a = node("a", { href: "#" + here[0].id, "data-id": here.map((c) => c.id).slice(0, 60).join(" "), tabindex: -1, "aria-label": text });
      const r = Math.min(4 + Math.log2(here.length), 8);
      a.append(node("title", {}, text), node("path", { d: `M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`, class: "fig" }));
      this.svg.append(a);
    }
  }

  // drawOverview draws everything in little, and where the view is.
  drawOverview() {
    const { overview, width } = this, height = 30, { lo, hi } = this.all;
    const x = (t) => (t - lo) / (hi - lo) * width;
    overview.setAttribute("viewBox", `0 0 ${width} ${height}`);
    overview.setAttribute("height", height);
    overview.replaceChildren();
    for (const [list, name, base, top] of [[this.events, "e", 20, 16], [this.claims, "c", 29, 6]]) {
      const bins = new Array(Math.ceil(width / 4) + 1).fill(0);
      for (const r of list) bins[Math.min(Math.max(Math.floor(x((r.lo + r.hi) / 2) / 4), 0), bins.length - 1)]++;
      const most = Math.max(...bins);
      let d = "";
      bins.forEach((n, i) => {
        if (n === 0) return;
        const tall = 2 + (top - 2) * Math.log(1 + n) / Math.log(1 + most);
        d += `M${i * 4} ${base}h3v${-tall}h-3z`;
      });
      if (d) overview.append(node("path", { d, class: name }));
    }
    const from = Math.max(x(this.view.lo), 0), to = Math.min(x(this.view.hi), width);
    overview.append(node("rect", { x: from + 0.5, y: 0.5, width: Math.max(to - from - 1, 4), height: height - 1, rx: 3, class: "window" }));
  }

  // rove lets the Tab key reach one event of the drawing; arrows lead on.
  rove(had) {
    const drawn = [...this.svg.querySelectorAll("a.event")];
    if (drawn.length === 0) return;
    const at = drawn.find((a) => a.dataset.id === this.focused) || drawn[0];
    at.setAttribute("tabindex", 0);
    if (had) at.focus({ preventScroll: true });
  }
  focus(id) {
    this.focused = id;
    const r = this.events.find((e) => e.id === id);
    if (!r) return;
    if (!this.inView(r)) {
      const half = (this.view.hi - this.view.lo) / 2, t = (r.lo + r.hi) / 2;
      this.look(t - half, t + half);
    }
    for (const a of this.svg.querySelectorAll("a.event")) a.setAttribute("tabindex", a.dataset.id === id ? 0 : -1);
    const a = this.svg.querySelector(`a.event[data-id="${CSS.escape(id)}"]`);
    if (a) a.focus({ preventScroll: true });
  }
  next(by) {
    const drawn = this.events.filter((e) => this.placed.some((p) => p.r === e) || !this.inView(e));
    let i = drawn.findIndex((e) => e.id === this.focused);
    i = i < 0 ? 0 : i + by;
    if (i >= 0 && i < drawn.length) this.focus(drawn[i].id);
  }

  keys() {
    this.svg.addEventListener("focusin", (e) => {
      const a = e.target.closest("a.event");
      if (a) this.focused = a.dataset.id;
    });
    this.svg.addEventListener("keydown", (e) => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      const act = {
        ArrowRight: () => this.next(1), ArrowLeft: () => this.next(-1), ArrowDown: () => this.pan(0.25), ArrowUp: () => this.pan(-0.25),
        "+": () => this.zoom(0.5), "=": () => this.zoom(0.5), "-": () => this.zoom(2), 0: () => this.fit(), Home: () => this.fit(),
      }[e.key];
      if (act) { e.preventDefault(); act(); }
    });
  }

  pointer() {
    const { svg, overview } = this;
    let from = null;
    svg.addEventListener("pointerdown", (e) => {
      if (e.button === 0) from = { x: e.clientX, lo: this.view.lo, hi: this.view.hi, far: false };
    });
    svg.addEventListener("pointermove", (e) => {
      if (!from) return;
      const dx = e.clientX - from.x;
      if (!from.far && Math.abs(dx) < 5) return;
      if (!from.far) { from.far = true; svg.setPointerCapture(e.pointerId); svg.classList.add("dragging"); }
      const by = -dx / this.width * (from.hi - from.lo);
      this.look(from.lo + by, from.hi + by);
    });
    const stop = () => { if (from && from.far) this.dragged = true; from = null; svg.classList.remove("dragging"); };
    svg.addEventListener("pointerup", stop);
    svg.addEventListener("pointercancel", stop);
    svg.addEventListener("click", (e) => {
      const a = e.target.closest("a[data-id]");
      if (a || this.dragged) { e.preventDefault(); e.stopPropagation(); }
      if (a && !this.dragged) { this.focused = a.dataset.id; this.open(a.dataset.id.split(" ")); }
      this.dragged = false;
    });
    svg.addEventListener("dragstart", (e) => e.preventDefault());
    svg.addEventListener("wheel", (e) => {
      if (e.ctrlKey || e.metaKey) {
        e.preventDefault();
        this.zoom(Math.exp(Math.min(Math.max(e.deltaY, -200), 200) / 200), e.clientX - svg.getBoundingClientRect().left);
      } else if (Math.abs(e.deltaX) > Math.abs(e.deltaY)) {
        e.preventDefault();
        this.pan(e.deltaX / this.width);
      }
    }, { passive: false });
    const centre = (e) => {
      const box = overview.getBoundingClientRect(), half = (this.view.hi - this.view.lo) / 2;
      const t = this.all.lo + (e.clientX - box.left) / box.width * (this.all.hi - this.all.lo);
      this.look(t - half, t + half);
    };
    overview.addEventListener("pointerdown", (e) => { overview.setPointerCapture(e.pointerId); centre(e); });
    overview.addEventListener("pointermove", (e) => { if (overview.hasPointerCapture(e.pointerId)) centre(e); });
  }
}
Chart.ROW = 24;
Chart.ROWS = 18;
Chart.FADE = 80;
Chart.SOFT = 16;
