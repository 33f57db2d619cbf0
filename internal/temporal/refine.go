package temporal

func (f *finder) refine() {}
