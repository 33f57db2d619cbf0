package english

import (
	"math/bits"
	"strings"
)

// builder collects tables and makes a lexicon of them.
type builder struct {
	lex  *Lexicon
	next ID
	text strings.Builder // all forms
	keys map[string]int  // of phrases
}

func newBuilder() *builder {
	const (
		room = 3 << 14
		text = 1 << 19
	)
	x := &Lexicon{slots: new(slots)}
	x.form = make([]uint32, firstFree, room)
	x.class = make([]Class, firstFree, room)
	x.lemma = make([]ID, firstFree, room)
	b := &builder{lex: x, next: firstFree, keys: map[string]int{}}
	b.text.Grow(text)
	return b
}

// insert enters a form that the table does not have.
func (x *Lexicon) insert(id ID) { x.enter(x.form[id], id) }

// enter makes the form that stands at a place in the text one of id's.
func (x *Lexicon) enter(place uint32, id ID) {
	form := x.text[place>>8:][:place&maxForm]
	key := KeyOf(form)
	i := key.hash()
	for x.slots[i%slotCount].ID != 0 {
		i++
	}
	x.slots[i%slotCount] = Slot{key: key, form: place, ID: id}
}

// finish puts the classes of the forms into their slots, now that all tables
// are in, and returns the lexicon.
func (b *builder) finish() *Lexicon {
	for i := range b.lex.slots {
		s := &b.lex.slots[i]
		s.Class = b.lex.class[s.ID]
	}
	return b.lex
}

// write adds a form to the text of forms and returns its place there.
func (b *builder) write(form string) uint32 {
	place := uint32(b.text.Len())<<8 | uint32(len(form))
	b.text.WriteString(form)
	b.lex.text = b.text.String()
	return place
}

// maxForm and maxText are what a form's place has room for.
const (
	maxForm = 1<<8 - 1
	maxText = 1<<24 - 1
)

// name enters the named forms of one subject: forms[i] has ID base+i.
func (b *builder) name(base ID, forms []string) {
	for i, f := range forms {
		if f != "" {
			id := base + ID(i)
			b.lex.form[id] = b.write(f)
			b.lex.lemma[id] = id
			b.lex.insert(id)
		}
	}
}

// id returns the ID of form, giving it one if it is new. The ID space holds
// 65,535 forms of up to 255 bytes; what is beyond is not entered, and a test
// holds the built-in tables well below that.
func (b *builder) id(form string) ID {
	x := b.lex
	if id := x.Lookup(form); id != 0 {
		return id
	}
	if b.next == ^ID(0) || len(form) > maxForm || b.text.Len() > maxText-maxForm {
		return 0
	}
	id := b.next
	b.next++
	x.form = append(x.form, b.write(form))
	x.class = append(x.class, 0)
	x.lemma = append(x.lemma, id)
	x.insert(id)
	return id
}

// spelling makes form another way to write the word id, if it is no word
// already.
func (b *builder) spelling(form string, id ID) {
	if id != 0 && b.lex.Lookup(form) == 0 {
		b.lex.enter(b.write(form), id)
	}
}

// add enters rows; classes of a form that stands in several tables add up.
func (b *builder) add(rows []row) {
	for _, r := range rows {
		b.set(b.id(r.form), r.class, r.value)
	}
}

func (b *builder) set(id ID, c Class, value int32) {
	if id == 0 {
		return
	}
	b.lex.class[id] |= c
	if value == 0 {
		return
	}
	for rest := c; rest != 0; rest &= rest - 1 {
		v := &b.lex.values[bits.TrailingZeros64(uint64(rest))]
		for len(*v) <= int(id) {
			*v = append(*v, 0)
		}
		(*v)[id] = value
	}
}

// splitComma splits a compact table "a b,c d" into its entries.
func splitComma(s string) []string { return strings.Split(s, ",") }

// fields splits a compact table "a b c" into its words.
func fields(s string) []string { return strings.Fields(s) }
