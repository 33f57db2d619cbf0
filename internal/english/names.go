package english

// nameTable holds names of several words.
type nameTable struct{}
