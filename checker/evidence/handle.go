package evidence

// Names behind @ as the messengers allow them: 3 to 32 characters. Telegram needs 5, which is asked of what touches a
// word (TG@name) or begins with a digit, as LINE's business names do.
const (
	shortestHandle = 3
	surelyHandle   = 5
	longestHandle  = 32
)

// readHandle reads the handle whose @ stands at at.
func readHandle(s string, floor, at int) (Slot, bool) {
	end := at + 1
	for end < len(s) && end-at <= longestHandle+1 && (isASCIIWord(s[end]) || s[end] == '.') {
		end++
	}
	for end > at+1 && s[end-1] == '.' {
		end--
	}
	length := end - at - 1
	if length < shortestHandle || length > longestHandle {
		return Slot{}, false
	}
	letter := false
	for _, c := range []byte(s[at+1 : end]) {
		letter = letter || isASCIILetter(c)
	}
	first := s[at+1]
	touches := at > floor && (isASCIIWord(s[at-1]) || s[at-1] == '@')
	if !letter || (touches || first >= '0' && first <= '9') && length < surelyHandle || first == '.' {
		return Slot{}, false
	}
	return Slot{Kind: Handle, Start: at, End: end}, true
}
