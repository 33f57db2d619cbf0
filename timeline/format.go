package timeline

import (
	"strconv"
)

// String returns the date as EDTF (ISO 8601-2): "2018-06-05", "2016-05", "2018-06-05T14:30", "-0043" for 44 BC, "2018-22" for a
// summer, "2018-34" for a second quarter, "2018-40" for a first half, "201X", "20XX", "2XXX", "-04XX" for the fifth century BC. What EDTF
// cannot say has its TIMEX3 form: "2018-W23", "2018-W23-WE", "2018-06-05TMO", "BC044". The unknown date is "".
// ParseDate reads all of them back.
func (d Date) String() string { return string(d.appendEDTF(make([]byte, 0, 24))) }

// MarshalText returns the same as String.
func (d Date) MarshalText() ([]byte, error) { return d.appendEDTF(make([]byte, 0, 24)), nil }

func (d Date) appendEDTF(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	switch d.grain {
	case GrainDecade:
		if d.year < 0 {
			return d.appendTIMEX(b)
		}
		return append(appendDigits(b, int(d.year), 3), 'X')
	case GrainCentury:
		return append(d.appendEra(b, 2), "XX"...)
	case GrainMillennium:
		return append(d.appendEra(b, 1), "XXX"...)
	}
	b = appendYear(b, int(d.year))
	switch d.grain {
	case GrainSeason:
		return appendDigits(append(b, '-'), seasonEDTF[d.unit], 2)
	case GrainQuarter:
		return appendDigits(append(b, '-'), 32+int(d.unit), 2)
	case GrainHalf:
		return appendDigits(append(b, '-'), 39+int(d.unit), 2)
	}
	return d.appendRest(b)
}

// TIMEX returns the date as the value of a TIMEX3 tag: as String does, but "2018-SU", "2018-Q2", "2018-H1", "201", "20",
// "2", and "BC0044", "BC044", "BC04" before the turn of the era. The unknown date is "".
func (d Date) TIMEX() string { return string(d.appendTIMEX(make([]byte, 0, 24))) }

func (d Date) appendTIMEX(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	if digits := eraDigits(d.grain); digits > 0 {
		if d.year < 0 {
			return appendDigits(append(b, "BC"...), -1-int(d.year), digits)
		}
		return appendDigits(b, int(d.year), digits)
	}
	if d.year <= 0 {
		b = appendDigits(append(b, "BC"...), 1-int(d.year), 4)
	} else {
		b = appendDigits(b, int(d.year), 4)
	}
	switch d.grain {
	case GrainSeason:
		return append(append(b, '-'), seasonCodes[d.unit]...)
	case GrainQuarter:
		return append(b, '-', 'Q', '0'+d.unit)
	case GrainHalf:
		return append(b, '-', 'H', '0'+d.unit)
	}
	return d.appendRest(b)
}

// appendRest writes what EDTF and TIMEX3 write alike after the year.
func (d Date) appendRest(b []byte) []byte {
	switch d.grain {
	case GrainYear:
		return b
	case GrainWeek, GrainWeekend:
		b = appendDigits(append(b, '-', 'W'), int(d.unit), 2)
		if d.grain == GrainWeekend {
			b = append(b, "-WE"...)
		}
		return b
	}
	b = appendDigits(append(b, '-'), int(d.unit), 2)
	if d.grain == GrainMonth {
		return b
	}
	b = appendDigits(append(b, '-'), int(d.day), 2)
	switch d.grain {
	case GrainDay:
		return b
	case GrainPartOfDay:
		return append(append(b, 'T'), partCodes[d.part]...)
	}
	b = appendDigits(append(b, 'T'), int(d.hour), 2)
	if d.grain <= GrainMinute {
		b = appendDigits(append(b, ':'), int(d.min), 2)
	}
	if d.grain == GrainSecond {
		b = appendDigits(append(b, ':'), int(d.sec), 2)
	}
	return b
}

// appendEra writes the leading digits of a century or millennium. Before the turn of the era they are those of its years as
// ISO 8601 counts them, less one, as EDTF understands -04XX: the years -499 to -400.
func (d Date) appendEra(b []byte, digits int) []byte {
	if d.year < 0 {
		return appendDigits(append(b, '-'), -1-int(d.year), digits)
	}
	return appendDigits(b, int(d.year), digits)
}

// eraDigits returns the number of digits that name a decade, century or millennium; 0 for other grains.
func eraDigits(g Grain) int {
	switch g {
	case GrainDecade:
		return 3
	case GrainCentury:
		return 2
	case GrainMillennium:
		return 1
	}
	return 0
}

func appendYear(b []byte, year int) []byte {
	if year < 0 {
		b, year = append(b, '-'), -year
	}
	return appendDigits(b, year, 4)
}

// appendDigits writes n with leading zeros up to a width.
func appendDigits(b []byte, n, width int) []byte {
	for limit := 10; width > 1; limit, width = limit*10, width-1 {
		if n < limit {
			b = append(b, '0')
		}
	}
	return strconv.AppendInt(b, int64(n), 10)
}
