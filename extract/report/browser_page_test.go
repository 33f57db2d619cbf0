package report_test

import (
	"bytes"
	"flag"
	"image/png"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/almanac-go/almanac/extract"
	"github.com/almanac-go/almanac/extract/report"
	"github.com/almanac-go/almanac/seeds"
)

var pictures = flag.String("pictures", "", "directory in which the test in the browser leaves what it saw")

// seedResults returns what is found in the sample documents.
func seedResults(t testing.TB) []*extract.Result {
	t.Helper()
	x, err := extract.New(extract.Options{KeepText: true})
	if err != nil {
		t.Fatal(err)
	}
	var results []*extract.Result
	for _, d := range seeds.Documents() {
		results = append(results, x.Extract(d.Document))
	}
	return results
}

// written returns the page over results.
func written(t testing.TB, results []*extract.Result, o report.Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.Write(&out, results, o); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// saved writes a page to a file and returns its address.
func saved(t *testing.T, page []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(path, page, 0o600); err != nil {
		t.Fatal(err)
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}

// look takes a picture, which must be one, and keeps it if that is wanted.
func look(t *testing.T, b *browser, name string) {
	t.Helper()
	data := b.screenshot()
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%s: no picture: %v", name, err)
	}
	colours := map[any]bool{}
	size := picture.Bounds()
	for y := size.Min.Y; y < size.Max.Y; y += 3 {
		for x := size.Min.X; x < size.Max.X; x += 3 {
			colours[picture.At(x, y)] = true
		}
	}
	if len(colours) < 8 {
		t.Errorf("%s: the picture has %d colours: nothing is drawn", name, len(colours))
	}
	if *pictures != "" {
		if err := os.WriteFile(filepath.Join(*pictures, name+".png"), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// faint names the texts whose contrast to their ground is less than the 4.5 that
// WCAG 2.1, 1.4.3 asks for.
const faint = `(() => {
	const channel = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
	const parse = (s) => s.match(/[\d.]+/g).map(Number);
	const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
	const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] === 1) return c; } return [255, 255, 255]; };
	const found = new Set();
	for (const e of document.querySelectorAll("h1, h2, p, a, span, b, strong, label, button, summary, li, q, .tag, .m, #chart text")) {
		if (e.closest("svg") && e.tagName !== "text" || e.classList.contains("hit") || e.closest(".hit") || !e.textContent.trim() || !e.getClientRects().length) continue;
		const style = getComputedStyle(e), ink = light(parse(e.closest("svg") ? style.fill : style.color)), paper = light(ground(e));
		const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
		if (ratio < 4.5) found.add(e.tagName + "." + e.getAttribute("class") + " " + ratio.toFixed(2));
	}
	return [...found].join(", ");
})()`

func TestInBrowser(t *testing.T) {
	b := newBrowser(t)
	page := saved(t, written(t, seedResults(t), report.Options{}))
	b.window(1440, 1000, "light")
	b.open(page)
	b.settle()
	look(t, b, "light")

	drawn := b.number(`document.querySelectorAll("#chart a.event").length`)
	listed := b.number(`document.querySelectorAll(".item.event:not([hidden])[data-lo]").length`)
	if drawn == 0 || drawn > listed {
		t.Errorf("%d events are drawn, %d are listed", drawn, listed)
	}

	for _, part := range []struct {
		name string
		try  func(*testing.T, *browser)
	}{
		{"search", trySearch},
		{"filter by document and status", tryFilters},
		{"from record to text and back", tryLinks},
		{"mouse on the timeline", tryMouse},
		{"in view only", tryInView},
		{"minor events are found by their mentions", tryMinor},
		{"keyboard", tryKeyboard},
		{"themes", tryThemes},
		{"narrow", tryNarrow},
		{"names", tryNames},
		{"on paper", tryPaper},
	} {
		b.run(t, part.name, func(t *testing.T) { part.try(t, b) })
	}
	b.clean(page)
}

func trySearch(t *testing.T, b *browser) {
	b.eval(`document.querySelector("#find").focus()`)
	for _, r := range "cocaine" {
		b.key(string(r), string(r))
	}
	b.eval(`new Promise((done) => setTimeout(done, 300))`)
	visible := b.number(`document.querySelectorAll(".item:not([hidden])").length`)
	all := b.number(`document.querySelectorAll(".item").length`)
	if visible == 0 || visible >= all/2 {
		t.Errorf("%d of %d records remain", visible, all)
	}
	if wrong := b.number(`[...document.querySelectorAll(".item:not([hidden])")].filter((e) => !/cocaine/i.test(e.textContent)).length`); wrong > 0 {
		t.Errorf("%d of the records that remain do not hold the word", wrong)
	}
	look(t, b, "search")
	b.click(`#filters button[type="reset"]`)
}

func tryFilters(t *testing.T, b *browser) {
	b.eval(`(() => { const e = document.querySelector("#from"); e.value = "d2"; e.dispatchEvent(new Event("input", {bubbles: true})); })()`)
	b.eval(`new Promise((done) => setTimeout(done, 300))`)
	if wrong := b.number(`[...document.querySelectorAll(".item:not([hidden])")].filter((e) => !e.dataset.docs.split(" ").includes("d2")).length`); wrong > 0 {
		t.Errorf("%d records of other documents remain", wrong)
	}
	if n := b.number(`document.querySelectorAll(".item:not([hidden])").length`); n == 0 {
		t.Error("nothing remains")
	}
	b.click(`#filters button[type="reset"]`)
}

func tryLinks(t *testing.T, b *browser) {
	b.click(".event.conflict .cite, .event .cite")
	at := b.eval(`document.activeElement.id`)
	if ok := b.eval(`document.activeElement.matches(".doc:not([hidden]) .m.hit")`); ok != true {
		t.Fatalf("the focus is at %q, no mention in a text", at)
	}
	look(t, b, "mention")
	b.click(".m.hit")
	if ok := b.eval(`document.activeElement.matches(".item.hit")`); ok != true {
		t.Error("the mention does not lead back to a record")
	}
}

func tryMouse(t *testing.T, b *browser) {
	b.click("#chart a.event .halo")
	if ok := b.eval(`document.activeElement.matches(".event.hit")`); ok != true {
		t.Error("a bar does not lead to its event")
	}
	before := b.eval(`document.querySelector("#chart-range").textContent`)
	b.click(`.zoom button[aria-label="Zoom to months"]`)
	b.click(`.zoom button[aria-label="Zoom in"]`)
	if after := b.eval(`document.querySelector("#chart-range").textContent`); after == before {
		t.Errorf("the view is still %v", after)
	}
	look(t, b, "months")
	b.click(`.zoom button[aria-label="Show the whole timeline"]`)
	if after := b.eval(`document.querySelector("#chart-range").textContent`); after != before {
		t.Errorf("the view is %v, not %v again", after, before)
	}
}

func tryInView(t *testing.T, b *browser) {
	all := b.number(`document.querySelectorAll(".item:not([hidden])").length`)
	b.click("#inview")
	b.eval(`new Promise((done) => setTimeout(done, 300))`)
	b.click(`.zoom button[aria-label="Zoom in"]`)
	b.click(`.zoom button[aria-label="Zoom in"]`)
	few := b.number(`document.querySelectorAll(".item:not([hidden])").length`)
	if few == 0 || few >= all {
		t.Errorf("%d of %d records are in view", few, all)
	}
	b.click(`#filters button[type="reset"]`)
	b.eval(`new Promise((done) => setTimeout(done, 100))`)
	if again := b.number(`document.querySelectorAll(".item:not([hidden])").length`); again != all {
		t.Errorf("%d records after the reset, %d before", again, all)
	}
}

func tryMinor(t *testing.T, b *browser) {
	hidden := `[...document.querySelectorAll(".item[data-minor]")].find((e) => e.hidden && document.querySelector('.m[href="#' + e.id + '"]'))`
	id := b.eval(hidden + `.id`)
	b.eval(`document.querySelector('.m[href="#` + id.(string) + `"]').click()`)
	b.settle()
	if got := b.eval(`document.activeElement.id`); got != id {
		t.Errorf("the mention leads to %v, not to %v", got, id)
	}
	b.click(`#filters button[type="reset"]`)
}

func tryKeyboard(t *testing.T, b *browser) {
	b.eval(`document.activeElement.blur(); window.scrollTo(0, 0)`)
	b.eval(`document.querySelector(".skip a").focus()`)
	if left := b.number(`document.activeElement.getBoundingClientRect().left`); left < 0 {
		t.Error("the link that skips is not to be seen where it has the focus")
	}
	b.key("Enter", "\r")
	if got := b.eval(`document.activeElement.id`); got != "records" {
		t.Errorf("the link that skips leads to %v", got)
	}
	b.eval(`document.querySelector("#chart a[tabindex='0']").focus()`)
	first := b.eval(`document.activeElement.dataset.id`)
	b.key("ArrowRight", "")
	second := b.eval(`document.activeElement.dataset.id`)
	if first == second || second == nil {
		t.Errorf("the arrow leads from %v to %v", first, second)
	}
	b.key("+", "+")
	if b.eval(`document.activeElement.dataset.id`) != second {
		t.Error("zooming loses the focus")
	}
	b.key("Enter", "\r")
	if got := b.eval(`document.activeElement.id`); got != second {
		t.Errorf("Enter leads to %v, not to %v", got, second)
	}
	if n := b.number(`document.querySelectorAll("#chart [tabindex='0']").length`); n != 1 {
		t.Errorf("%d places of the drawing are reached by Tab, not one", n)
	}
	b.eval(`document.querySelector(".zoom button:nth-of-type(3)").click()`)
}

func tryThemes(t *testing.T, b *browser) {
	ground := `getComputedStyle(document.body).backgroundColor`
	light := b.eval(ground)
	if faint, _ := b.eval(faint).(string); faint != "" {
		t.Errorf("faint in the light: %s", faint)
	}
	b.window(1440, 1000, "dark")
	b.eval(`window.scrollTo(0, 0)`)
	dark := b.eval(ground)
	look(t, b, "dark")
	b.eval(`new Promise((done) => setTimeout(done, 600))`) // colours pass over slowly
	if faint, _ := b.eval(faint).(string); faint != "" {
		t.Errorf("faint in the dark: %s", faint)
	}
	b.eval(`document.querySelector("#records").scrollIntoView()`)
	b.settle()
	look(t, b, "dark-below")
	b.click("#theme")
	if got := b.eval(ground); dark == light || got != light {
		t.Errorf("the ground is %v in light, %v in dark, %v when switched", light, dark, got)
	}
	b.click("#theme")
	b.click("#theme")
}

func tryNarrow(t *testing.T, b *browser) {
	b.window(390, 844, "light")
	b.eval(`window.scrollTo(0, 0)`)
	b.settle()
	look(t, b, "narrow")
	if over := b.number(`document.documentElement.scrollWidth - window.innerWidth`); over > 0 {
		t.Errorf("the page is %d pixels wider than the window", over)
	}
	b.eval(`document.querySelector("#records").scrollIntoView()`)
	b.settle()
	look(t, b, "narrow-below")
}

func tryNames(t *testing.T, b *browser) {
	nameless := b.eval(`[...document.querySelectorAll("button, select, input, a, section, [role], svg:not([aria-hidden])")].filter((e) => {
		const label = e.getAttribute("aria-labelledby");
		return !(e.getAttribute("aria-label") || (label && document.getElementById(label)) || (e.labels && e.labels.length) || e.textContent.trim());
	}).map((e) => e.outerHTML.slice(0, 80)).join("\n")`)
	if nameless != "" {
		t.Errorf("without a name for those who listen: %v", nameless)
	}
}

func tryPaper(t *testing.T, b *browser) {
	b.window(800, 1100, "dark")
	b.call("Emulation.setEmulatedMedia", map[string]any{"media": "print"}, nil)
	b.eval(`window.dispatchEvent(new Event("beforeprint")); window.scrollTo(0, 0)`)
	b.settle()
	look(t, b, "paper")
	for what, expression := range map[string]string{
		"the filters are gone":   `getComputedStyle(document.querySelector("#filters")).display === "none"`,
		"the ground is white":    `getComputedStyle(document.body).backgroundColor === "rgb(255, 255, 255)"`,
		"all texts are there":    `[...document.querySelectorAll(".doc")].every((e) => getComputedStyle(e).display === "block")`,
		"quotations are open":    `[...document.querySelectorAll("details")].every((e) => e.open)`,
		"the timeline is drawn":  `document.querySelectorAll("#chart a.event").length > 0`,
		"nothing sticks or ends": `getComputedStyle(document.querySelector("#texts")).maxHeight === "none"`,
	} {
		if b.eval(expression) != true {
			t.Errorf("on paper it does not hold that %s", what)
		}
	}
	b.eval(`document.querySelector("#records").scrollIntoView()`)
	look(t, b, "paper-below")
}

// TestWithoutScript opens the page where scripts are off: all of it is there to
// read.
func TestWithoutScript(t *testing.T) {
	b := newBrowser(t)
	page := saved(t, written(t, seedResults(t), report.Options{}))
	b.window(1200, 900, "light")
	b.call("Emulation.setScriptExecutionDisabled", map[string]any{"value": true}, nil)
	b.open(page)
	look(t, b, "without-script")
	var root struct{ Root struct{ NodeID int } }
	b.call("DOM.getDocument", nil, &root)
	for selector, visible := range map[string]bool{"#filters": false, ".chart": false, "noscript p": true, ".doc": true, "#d4": true, ".item[data-minor]": true} {
		var node struct{ NodeID int }
		b.call("DOM.querySelector", map[string]any{"nodeId": root.Root.NodeID, "selector": selector}, &node)
		id, err := b.send(b.session, "DOM.getBoxModel", map[string]any{"nodeId": node.NodeID})
		if err != nil {
			t.Fatal(err)
		}
		var answer message
		if err := b.await(func(m message) bool { answer = m; return m.ID == id }); err != nil {
			t.Fatal(err)
		}
		if got := answer.Error == nil; got != visible {
			t.Errorf("%s is there: %t, not %t", selector, got, visible)
		}
	}
}
