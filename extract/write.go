package extract

import (
	"bytes"
	"encoding/json"
	"io"
)

// WriteJSON writes the result as a line of JSON, record by record: the same as
// a [json.Encoder] that does not escape HTML, which holds all of a result's
// JSON in memory before it writes the first byte of it. As each citation has
// the text of its sentence, that is many times the document's own size where
// sentences are long and full of figures. Errors are those of w.
func (r *Result) WriteJSON(w io.Writer) error {
	out := recordWriter{w: w}
	out.json = json.NewEncoder(&out.buf)
	out.json.SetEscapeHTML(false)
	out.value(Result{Version: r.Version, Source: r.Source, Reference: r.Reference, Flags: r.Flags})
	out.buf.Truncate(max(out.buf.Len()-len("}"), 0)) // more follows
	writeList(&out, "sentences", r.Sentences)
	writeList(&out, "times", r.Times)
	writeList(&out, "quantities", r.Quantities)
	writeList(&out, "claims", r.Claims)
	writeList(&out, "events", r.Events)
	writeList(&out, "claim_quantities", r.ClaimQuantities)
	writeList(&out, "event_times", r.EventTimes)
	if r.Text != "" {
		out.buf.WriteString(`,"text":`)
		out.value(r.Text)
	}
	out.buf.WriteString("}\n")
	return out.flush(0)
}

// recordWriter gathers records up to a size that is worth writing.
type recordWriter struct {
	w    io.Writer
	buf  bytes.Buffer
	json *json.Encoder // to buf
	err  error         // the first one
}

// flush writes what was gathered if it is at least so many bytes.
func (o *recordWriter) flush(least int) error {
	if o.buf.Len() >= least {
		if o.err == nil {
			_, o.err = o.w.Write(o.buf.Bytes())
		}
		o.buf.Reset()
	}
	return o.err
}

// value appends a value, without the line end that an encoder adds.
func (o *recordWriter) value(v any) {
	n := o.buf.Len()
	if err := o.json.Encode(v); err != nil {
		o.buf.Truncate(n)
		if o.err == nil {
			o.err = err
		}
		return
	}
	o.buf.Truncate(o.buf.Len() - len("\n"))
}

// writeList appends a field that is a list, unless it is empty.
func writeList[T any](o *recordWriter, name string, list []T) {
	if len(list) == 0 {
		return
	}
	o.buf.WriteString(`,"` + name + `":`)
	for i := range list {
		o.buf.WriteByte("[,"[min(i, 1)])
		o.value(&list[i])
		if o.flush(1<<15) != nil {
			return
		}
	}
	o.buf.WriteByte(']')
}
