//go:build race

package extract_test

// raceDetector reports whether the race detector runs; pools then drop at
// random what is put into them.
const raceDetector = true
