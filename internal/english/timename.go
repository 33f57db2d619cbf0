package english

// Words of time that rules name.
const (
	Ago ID = timeBase + iota
	Earlier
	Later
	Back
	Hence
	Last
	Next
	PastWord
	Previous
	Prior
	Preceding
	Following
	Coming
	Upcoming
	Current
	Recent
	Future
	Present
	Early
	Late
	Mid
	Middle
	Beginning
	Start
	EndWord
	Close
	Final
	Opening
	Closing
	Latest
	Now
	Today
	Tonight
	Tomorrow
	Yesterday
	Overnight
	Currently
	Presently
	Nowadays
	Recently
	Lately
	Soon
	Shortly
	Previously
	Formerly
	Noon
	Midnight
	MiddayWord
	Noonish
	AMDot
	PM
	PMDot
	OClock
	OClockCurly
	OClockPlain
	BC
	BCDot
	AD
	ADDot
	BCE
	BCEDot
	CE
	CEDot
	Fiscal
	Financial
	Academic
	School
	CalendarWord
	Eve
	Time
	Times
	Moment
	PeriodWord
	Ended
	Ending
	Starting
	Commencing
	Ahead
	Onward
	Onwards
	Turn
	Day
	Days
	Week
	Weeks
	Weekend
	Weekends
	WeekdayWord
	Weekdays
	MonthWord
	Months
	Year
	Years
	Quarter
	Quarters
	Half
	Decade
	Century
	Hour
	Minute
	Second
	Night
	Morning
	Afternoon
	Evening
	Old
	Long
	Daily
	Weekly
	Fortnightly
	Monthly
	Quarterly
	Yearly
	Annually
	Annual
	Hourly
	Nightly
	Biweekly
	Bimonthly
	Biannual
	Biannually
	Semiannual
	Semiannually
	Biennial
	Everyday
	Twice
	Alternate
	Couple
	DateWord
	Circa
	Approximately
	Roughly
	Nearly
	Exactly
	Precisely
	Barely
	Whole
	Entire
	Full
	TermWord
	Point
	Business
	Working
	Trading
	Consecutive
	Straight
	Successive
	St
	Nd
	Rd
	Th
	Summer
	Winter
	Fall
	Autumn
	SpringWord
	March
	May
	Sun
	Sat
	Mar
	Dec
	Jan
	Wed
	Mon
	August
	Sometime
	Someday
	Anniversary
	Lunch
	Lunchtime
	Breakfast
	Dinner
	Dinnertime
	Oh
	Own
	Very
	First
	Third
	Fourth
	Corresponding
	Comparable
	Remaining
	Additional
	Extra
	Forever
	Pre
	Post
	Rest
	Remainder
	Part
	Awhile
	Eod
	Eow
	Eom
	Eoy
	Enjoy
	OpenWord
	ClosedWord
	Otd
	FY
	CY
	SY
	QLetter
	Dawn
	Dusk
	Sunrise
	Sunset
	Daybreak
	Nightfall
	Zulu
	TLetter
	CLetter
	PLetter
	Standard
	Daylight
	Eastern
	Pacific
	Central
	Mountain
	Local
	Immediately
	Lifetime
	Hundred
	Thousand
	Edition
	Sunday
	Workweek
	Semester
	Christmas
	Easter
	Ish
	Era
	Age
	Further
	Good
	Greater
	Higher
	Sharp
	Yr
	Swinging
	Roaring
	SLetter
	Eighteen
	Nineteen
	Minutes
	Hours
	Single
	Afterward
	Afterwards
	Thereafter
	Right
	Nights
	Two
	Too
	Latter
	Longer
	HLetter
	New
	Short
	Moro
	Mrw
	Morrow
	Light
	Bi
	Loop
	Alarm
	Quite
	Semi
	Wee
	Small
	Care
	Call
	Man
	Girl
	Arc
	DegreesWord
	Account
	Affairs
	Midsummer
	Midwinter
	Dark
	WWW
	WLetter
	Closest
	Nearest
	Ides
	timeEnd
)

var timeForms = []string{
	Ago - timeBase: "ago", Earlier - timeBase: "earlier", Later - timeBase: "later", Back - timeBase: "back", Hence - timeBase: "hence",
	Last - timeBase: "last", Next - timeBase: "next", PastWord - timeBase: "past", Previous - timeBase: "previous", Prior - timeBase: "prior",
	Preceding - timeBase: "preceding", Following - timeBase: "following", Coming - timeBase: "coming", Upcoming - timeBase: "upcoming",
	Current - timeBase: "current", Recent - timeBase: "recent", Future - timeBase: "future", Present - timeBase: "present", Early - timeBase: "early",
	Late - timeBase: "late", Mid - timeBase: "mid", Middle - timeBase: "middle", Beginning - timeBase: "beginning", Start - timeBase: "start",
	EndWord - timeBase: "end", Close - timeBase: "close", Final - timeBase: "final", Opening - timeBase: "opening", Closing - timeBase: "closing",
	Latest - timeBase: "latest", Now - timeBase: "now", Today - timeBase: "today", Tonight - timeBase: "tonight",
	Tomorrow - timeBase: "tomorrow", Yesterday - timeBase: "yesterday",
	Overnight - timeBase: "overnight", Currently - timeBase: "currently", Presently - timeBase: "presently", Nowadays - timeBase: "nowadays",
	Recently - timeBase: "recently", Lately - timeBase: "lately", Soon - timeBase: "soon", Shortly - timeBase: "shortly",
	Previously - timeBase: "previously", Formerly - timeBase: "formerly", Noon - timeBase: "noon", Midnight - timeBase: "midnight",
	MiddayWord - timeBase: "midday", Noonish - timeBase: "noonish", AMDot - timeBase: "a.m", PM - timeBase: "pm", PMDot - timeBase: "p.m",
	OClock - timeBase: "o'clock", OClockCurly - timeBase: "o’clock", OClockPlain - timeBase: "oclock", BC - timeBase: "bc", BCDot - timeBase: "b.c",
	AD - timeBase: "ad", ADDot - timeBase: "a.d", BCE - timeBase: "bce", BCEDot - timeBase: "b.c.e", CE - timeBase: "ce", CEDot - timeBase: "c.e",
	Fiscal - timeBase: "fiscal", Financial - timeBase: "financial", Academic - timeBase: "academic", School - timeBase: "school",
	CalendarWord - timeBase: "calendar", Eve - timeBase: "eve", Time - timeBase: "time", Times - timeBase: "times", Moment - timeBase: "moment",
	PeriodWord - timeBase: "period", Ended - timeBase: "ended", Ending - timeBase: "ending", Starting - timeBase: "starting",
	Commencing - timeBase: "commencing", Ahead - timeBase: "ahead", Onward - timeBase: "onward", Onwards - timeBase: "onwards", Turn - timeBase: "turn",
	Day - timeBase: "day", Days - timeBase: "days", Week - timeBase: "week", Weeks - timeBase: "weeks", Weekend - timeBase: "weekend",
	Weekends - timeBase: "weekends", WeekdayWord - timeBase: "weekday", Weekdays - timeBase: "weekdays", MonthWord - timeBase: "month",
	Months - timeBase: "months", Year - timeBase: "year", Years - timeBase: "years", Quarter - timeBase: "quarter", Quarters - timeBase: "quarters",
	Half - timeBase: "half", Decade - timeBase: "decade", Century - timeBase: "century", Hour - timeBase: "hour", Minute - timeBase: "minute",
	Second - timeBase: "second", Night - timeBase: "night", Morning - timeBase: "morning", Afternoon - timeBase: "afternoon",
	Evening - timeBase: "evening", Old - timeBase: "old", Long - timeBase: "long", Daily - timeBase: "daily", Weekly - timeBase: "weekly",
	Fortnightly - timeBase: "fortnightly", Monthly - timeBase: "monthly", Quarterly - timeBase: "quarterly", Yearly - timeBase: "yearly",
	Annually - timeBase: "annually", Annual - timeBase: "annual", Hourly - timeBase: "hourly", Nightly - timeBase: "nightly",
	Biweekly - timeBase: "biweekly", Bimonthly - timeBase: "bimonthly", Biannual - timeBase: "biannual", Biannually - timeBase: "biannually",
	Semiannual - timeBase: "semiannual", Semiannually - timeBase: "semiannually", Biennial - timeBase: "biennial", Everyday - timeBase: "everyday",
	Twice - timeBase: "twice", Alternate - timeBase: "alternate", Couple - timeBase: "couple", DateWord - timeBase: "date", Circa - timeBase: "circa",
	Approximately - timeBase: "approximately", Roughly - timeBase: "roughly", Nearly - timeBase: "nearly", Exactly - timeBase: "exactly",
	Precisely - timeBase: "precisely", Barely - timeBase: "barely", Whole - timeBase: "whole", Entire - timeBase: "entire", Full - timeBase: "full",
	TermWord - timeBase: "term", Point - timeBase: "point", Business - timeBase: "business", Working - timeBase: "working",
	Trading - timeBase: "trading", Consecutive - timeBase: "consecutive", Straight - timeBase: "straight", Successive - timeBase: "successive",
	St - timeBase: "st", Nd - timeBase: "nd", Rd - timeBase: "rd", Th - timeBase: "th", Summer - timeBase: "summer", Winter - timeBase: "winter",
	Fall - timeBase: "fall", Autumn - timeBase: "autumn", SpringWord - timeBase: "spring", March - timeBase: "march", May - timeBase: "may",
	Sun - timeBase: "sun", Sat - timeBase: "sat", Mar - timeBase: "mar", Dec - timeBase: "dec", Jan - timeBase: "jan", Wed - timeBase: "wed",
	Mon - timeBase: "mon", August - timeBase: "august", Sometime - timeBase: "sometime", Someday - timeBase: "someday",
	Anniversary - timeBase: "anniversary", Lunch - timeBase: "lunch", Lunchtime - timeBase: "lunchtime", Breakfast - timeBase: "breakfast",
	Dinner - timeBase: "dinner", Dinnertime - timeBase: "dinnertime", Oh - timeBase: "oh", Own - timeBase: "own", Very - timeBase: "very",
	First - timeBase: "first", Third - timeBase: "third", Fourth - timeBase: "fourth", Corresponding - timeBase: "corresponding",
	Comparable - timeBase: "comparable", Remaining - timeBase: "remaining", Additional - timeBase: "additional", Extra - timeBase: "extra",
	Forever - timeBase: "forever", Pre - timeBase: "pre", Post - timeBase: "post", Rest - timeBase: "rest", Remainder - timeBase: "remainder",
	Part - timeBase: "part", Awhile - timeBase: "awhile", Eod - timeBase: "eod", Eow - timeBase: "eow", Eom - timeBase: "eom", Eoy - timeBase: "eoy", Enjoy - timeBase: "enjoy",
	OpenWord - timeBase: "open", ClosedWord - timeBase: "closed",
	Otd - timeBase: "otd",
	FY - timeBase:  "fy", CY - timeBase: "cy", SY - timeBase: "sy", QLetter - timeBase: "q", Dawn - timeBase: "dawn", Dusk - timeBase: "dusk", Sunrise - timeBase: "sunrise",
	Sunset - timeBase: "sunset", Daybreak - timeBase: "daybreak", Nightfall - timeBase: "nightfall", Zulu - timeBase: "z", TLetter - timeBase: "t",
	CLetter - timeBase: "c", PLetter - timeBase: "p", Standard - timeBase: "standard", Daylight - timeBase: "daylight", Eastern - timeBase: "eastern",
	Pacific - timeBase: "pacific", Central - timeBase: "central", Mountain - timeBase: "mountain", Local - timeBase: "local",
	Immediately - timeBase: "immediately", Lifetime - timeBase: "lifetime", Hundred - timeBase: "hundred", Thousand - timeBase: "thousand",
	Edition - timeBase: "edition", Sunday - timeBase: "sunday", Workweek - timeBase: "workweek", Semester - timeBase: "semester",
	Christmas - timeBase: "christmas", Easter - timeBase: "easter", Ish - timeBase: "ish", Era - timeBase: "era",
	Age - timeBase: "age", Further - timeBase: "further", Good - timeBase: "good", Greater - timeBase: "greater", Higher - timeBase: "higher",
	Sharp - timeBase: "sharp", Yr - timeBase: "yr",
	Swinging - timeBase: "swinging", Roaring - timeBase: "roaring", SLetter - timeBase: "s", Eighteen - timeBase: "eighteen", Nineteen - timeBase: "nineteen",
	Minutes - timeBase: "minutes", Hours - timeBase: "hours",
	Single - timeBase: "single", Afterward - timeBase: "afterward", Afterwards - timeBase: "afterwards", Thereafter - timeBase: "thereafter", Right - timeBase: "right", Nights - timeBase: "nights", Two - timeBase: "two", Too - timeBase: "too",
	Latter - timeBase: "latter", Longer - timeBase: "longer",
	HLetter - timeBase:   "h",
	Midsummer - timeBase: "midsummer", Midwinter - timeBase: "midwinter", Dark - timeBase: "dark",
	WLetter - timeBase: "w", Closest - timeBase: "closest", Nearest - timeBase: "nearest", Ides - timeBase: "ides",
	New - timeBase:    "new",
	Short - timeBase:  "short",
	Moro - timeBase:   "moro",
	Mrw - timeBase:    "mrw",
	Morrow - timeBase: "morrow",
	Care - timeBase:   "care", Loop - timeBase: "loop", Alarm - timeBase: "alarm", Quite - timeBase: "quite", Bi - timeBase: "bi", Semi - timeBase: "semi", Wee - timeBase: "wee", Small - timeBase: "small", Light - timeBase: "light", Call - timeBase: "call", Man - timeBase: "man", Girl - timeBase: "girl", Arc - timeBase: "arc", DegreesWord - timeBase: "degrees", WWW - timeBase: "www", Account - timeBase: "account", Affairs - timeBase: "affairs",
}
