package report_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// browser is a headless Chromium that is spoken to by the DevTools protocol
// over a pipe: messages of JSON that end with a zero byte.
type browser struct {
	t        *testing.T
	session  string
	in       io.Writer
	messages chan message
	last     int
	problems []string // errors on the console
	requests []string // addresses that were asked for
	loads    int      // pages that were loaded
}

type message struct {
	ID     int             `json:"id,omitempty"`
	Method string          `json:"method,omitempty"`
	Params json.RawMessage `json:"params,omitempty"`
	Result json.RawMessage `json:"result,omitempty"`
	Error  *struct {
		Message string `json:"message"`
	} `json:"error,omitempty"`
	Session string `json:"sessionId,omitempty"`
}

// patience is how long the browser may take for one answer.
const patience = 60 * time.Second

// newBrowser starts a Chromium; the test is skipped if there is none.
func newBrowser(t *testing.T) *browser {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes some seconds; not with -short")
	}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("no chromium on this machine: the page is not opened in a browser (Debian: apt-get install chromium)")
	}
	theirIn, ourOut, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	ourIn, theirOut, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-pipe", "--user-data-dir="+t.TempDir(), "about:blank")
	cmd.ExtraFiles = []*os.File{theirIn, theirOut} // its descriptors 3 and 4
	if err := cmd.Start(); err != nil {
		t.Skipf("%s does not start: %v", path, err)
	}
	theirIn.Close()
	theirOut.Close()
	b := &browser{t: t, in: ourOut, messages: make(chan message, 1000)}
	go read(ourIn, b.messages)
	t.Cleanup(func() {
		b.send("", "Browser.close", nil)
		ended := make(chan struct{})
		go func() { cmd.Wait(); close(ended) }()
		select {
		case <-ended:
		case <-time.After(10 * time.Second):
			cmd.Process.Kill()
			<-ended
		}
		ourOut.Close()
		ourIn.Close()
	})
	b.attach()
	return b
}

// run is t.Run, with the browser's failures counted where they happen.
func (b *browser) run(t *testing.T, name string, test func(*testing.T)) {
	t.Run(name, func(t *testing.T) {
		b.t = t
		test(t)
	})
	b.t = t
}

// read takes messages apart until the browser ends.
func read(r io.Reader, messages chan<- message) {
	defer close(messages)
	in := bufio.NewReaderSize(r, 1<<20)
	for {
		data, err := in.ReadBytes(0)
		if err != nil {
			return
		}
		var m message
		if json.Unmarshal(data[:len(data)-1], &m) == nil {
			messages <- m
		}
	}
}

// attach opens a tab and listens to what it does.
func (b *browser) attach() {
	b.t.Helper()
	var target struct{ TargetID string }
	b.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var session struct{ SessionID string }
	b.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &session)
	b.session = session.SessionID
	for _, domain := range []string{"Page", "Runtime", "Log", "Network"} {
		b.call(domain+".enable", nil, nil)
	}
}

func (b *browser) send(session, method string, params any) (int, error) {
	b.last++
	m := map[string]any{"id": b.last, "method": method}
	if params != nil {
		m["params"] = params
	}
	if session != "" {
		m["sessionId"] = session
	}
	data, err := json.Marshal(m)
	if err != nil {
		return 0, err
	}
	_, err = b.in.Write(append(data, 0))
	return b.last, err
}

// call does something in the tab and waits for the answer.
func (b *browser) call(method string, params, result any) {
	b.t.Helper()
	id, err := b.send(b.session, method, params)
	if err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
	var answer message
	if err := b.await(func(m message) bool { answer = m; return m.ID == id }); err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
	if answer.Error != nil {
		b.t.Fatalf("%s: %s", method, answer.Error.Message)
	}
	if result == nil {
		return
	}
	if err := json.Unmarshal(answer.Result, result); err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
}

// await hears messages until one is the wanted one.
func (b *browser) await(wanted func(message) bool) error {
	timeout := time.After(patience)
	for {
		select {
		case m, ok := <-b.messages:
			if !ok {
				return errors.New("the browser has ended")
			}
			b.hear(m)
			if wanted(m) {
				return nil
			}
		case <-timeout:
			return fmt.Errorf("no answer within %v", patience)
		}
	}
}

// hear remembers what a test is to look at.
func (b *browser) hear(m message) {
	switch m.Method {
	case "Page.loadEventFired":
		b.loads++
	case "Runtime.exceptionThrown":
		b.problems = append(b.problems, string(m.Params))
	case "Log.entryAdded", "Runtime.consoleAPICalled":
		b.problems = append(b.problems, string(m.Params))
	case "Network.requestWillBeSent":
		var p struct{ Request struct{ URL string } }
		json.Unmarshal(m.Params, &p)
		b.requests = append(b.requests, p.Request.URL)
	}
}

// open loads a page and waits until it stands.
func (b *browser) open(url string) {
	b.t.Helper()
	b.problems, b.requests = nil, nil
	before := b.loads
	b.call("Page.navigate", map[string]any{"url": url}, nil)
	if b.loads > before {
		return
	}
	if err := b.await(func(message) bool { return b.loads > before }); err != nil {
		b.t.Fatalf("%s does not load: %v", url, err)
	}
}

// eval returns the value of an expression of JavaScript; a promise is waited for.
func (b *browser) eval(expression string) any {
	b.t.Helper()
	var r struct {
		Result           struct{ Value any }
		ExceptionDetails *struct {
			Text      string
			Exception struct{ Description string }
		}
	}
	b.call("Runtime.evaluate", map[string]any{"expression": expression, "returnByValue": true, "awaitPromise": true}, &r)
	if e := r.ExceptionDetails; e != nil {
		b.t.Fatalf("%s: %s %s", expression, e.Text, e.Exception.Description)
	}
	return r.Result.Value
}

// number returns the value of an expression that is a number.
func (b *browser) number(expression string) int {
	b.t.Helper()
	f, ok := b.eval(expression).(float64)
	if !ok {
		b.t.Fatalf("%s is not a number", expression)
	}
	return int(f)
}

// window sets the size of the tab and the theme of the system.
func (b *browser) window(width, height int, theme string) {
	b.t.Helper()
	b.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}, nil)
	b.call("Emulation.setEmulatedMedia", map[string]any{"features": []any{map[string]any{"name": "prefers-color-scheme", "value": theme}}}, nil)
	b.settle()
}

// settle waits until the page has drawn itself.
func (b *browser) settle() {
	b.t.Helper()
	b.eval(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(1), 30))))`)
}

// key presses a key where the focus is.
func (b *browser) key(name, text string) {
	b.t.Helper()
	down := map[string]any{"type": "keyDown", "key": name}
	if text != "" {
		down["text"] = text
	}
	switch name {
	case "Tab":
		down["windowsVirtualKeyCode"] = 9
	case "Enter":
		down["windowsVirtualKeyCode"] = 13
	}
	b.call("Input.dispatchKeyEvent", down, nil)
	b.call("Input.dispatchKeyEvent", map[string]any{"type": "keyUp", "key": name}, nil)
	b.settle()
}

// click presses the mouse on the first element that a selector finds.
func (b *browser) click(selector string) {
	b.t.Helper()
	quoted, _ := json.Marshal(selector)
	at, ok := b.eval(`(() => { const e = document.querySelector(` + string(quoted) + `); if (!e) return null; e.scrollIntoView({block: "center"});
		const r = e.getClientRects()[0]; return [r.left + r.width / 2, r.top + r.height / 2]; })()`).([]any)
	if !ok {
		b.t.Fatalf("nothing to click at %s", selector)
	}
	for _, kind := range []string{"mousePressed", "mouseReleased"} {
		b.call("Input.dispatchMouseEvent", map[string]any{"type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1}, nil)
	}
	b.settle()
}

// screenshot returns a picture of what is in the window, as PNG.
func (b *browser) screenshot() []byte {
	b.t.Helper()
	var r struct{ Data []byte }
	b.call("Page.captureScreenshot", map[string]any{"format": "png"}, &r)
	return r.Data
}

// clean fails the test if the console has anything or anything but the page
// itself was asked for.
func (b *browser) clean(page string) {
	b.t.Helper()
	b.settle()
	if len(b.problems) > 0 {
		b.t.Errorf("on the console: %s", strings.Join(b.problems, "\n"))
	}
	for _, r := range b.requests {
		if r != page {
			b.t.Errorf("the page asks for %s", r)
		}
	}
}
