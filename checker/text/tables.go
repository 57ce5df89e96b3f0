package text

// Characters that are not seen. Joiners (U+200C, U+200D) are the glue of letters in Indic scripts, Persian, Urdu and
// emoji, U+200B is a normal break hint in Khmer, Lao, Thai and Burmese: only in Latin and Cyrillic words are they odd.
var unseen = [][2]rune{
	{0x61C, 0x61C}, {0x115F, 0x1160}, {0x180E, 0x180E}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},
	{0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF9, 0xFFFB},
}

// Characters that writing can do without: the soft hyphen, combining marks (Latin, Cyrillic), Hebrew points, Arabic vowel
// signs and tatweel, the dots of Indic letters, Khmer inherent vowels, variation selectors, signs for trademarks.
var unneeded = [][2]rune{
	{0xAD, 0xAD}, {0x300, 0x36F}, {0x483, 0x489}, {0x591, 0x5BD}, {0x5BF, 0x5BF}, {0x5C1, 0x5C2}, {0x5C4, 0x5C5}, {0x5C7, 0x5C7},
	{0x610, 0x61A}, {0x640, 0x640}, {0x64B, 0x65F}, {0x670, 0x670}, {0x6D6, 0x6DC}, {0x6DF, 0x6E4}, {0x6E7, 0x6E8}, {0x6EA, 0x6ED},
	{0x8D3, 0x8FF}, {0x93C, 0x93C}, {0x9BC, 0x9BC}, {0xA3C, 0xA3C}, {0x17B4, 0x17B5}, {0x180B, 0x180D}, {0x1AB0, 0x1AFF},
	{0x1DC0, 0x1DFF}, {0x20D0, 0x20F0}, {0x2120, 0x2120}, {0x2122, 0x2122}, {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
}

var spaces = [][2]rune{
	{0, 0x1F}, {0x7F, 0x7F}, {0xA0, 0xA0}, {0x1680, 0x1680}, {0x2000, 0x200A}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x2800, 0x2800},
	{0x3000, 0x3000},
}

var lineBreaks = [][2]rune{{'\n', '\n'}, {'\r', '\r'}, {0x85, 0x85}, {0x2028, 0x2029}}

// capitals are the blocks with capital letters: Latin, Greek, Cyrillic and Armenian, more Latin, Roman numerals.
var capitals = [][2]rune{{0xC0, 0x556}, {0x1E00, 0x1EFF}, {0x2160, 0x216F}, {0x2C60, 0x2C7F}}

// letterRuns are where 26 letters from A to Z begin: ASCII, in brackets, circles and squares, regional.
var letterRuns = []rune{'A', 0x249C, 0x24B6, 0x24D0, 0x1F110, 0x1F130, 0x1F150, 0x1F170, firstRegional}

// Two regional letters side by side are a flag; one alone is a letter.
const firstRegional, lastRegional = 0x1F1E6, 0x1F1FF

// The voiced sound mark of kana and its half width form; the semi-voiced one is the next character.
const voiced, halfWidthVoiced = 0x3099, 0xFF9E

// circledOnes are where circled digits from 1 to 9 begin that have no decomposition in Unicode.
var circledOnes = []rune{0x2776, 0x2780, 0x278A}

// zeros are the digit zero of every script with positional digits that people type numbers in; the other nine follow.
// Ethiopic and Chinese numerals are not positional.
var zeros = []rune{'0', 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
	0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6}

// ethiopicRows are letters that Amharic writes either way, seven vowels each: the first is folded to the second.
var ethiopicRows = [][2]rune{{'ሐ', 'ሀ'}, {'ኀ', 'ሀ'}, {'ሠ', 'ሰ'}, {'ዐ', 'አ'}, {'ፀ', 'ጸ'}}

// variants are characters that people type for one another, the plain one first: punctuation, Cyrillic io, the Arabic
// and Urdu forms of alef, ya, waw, kaf and ha, Hindi nasal signs, Amharic vowels that sound alike.
const variants = "'" + "`´ʹʻʼʽˈ՚‘’‚‛′‵‹› " + `"` + `“”„‟«»″‶「」『』〝〞〟 ` + `
	-‐‑‒–—―−⁃⸺⸻ ,،٬、､၊፣﹐ ;؛ ?؟ %٪ .٫ ~〜∼ [【〔 ]】〕 /⁄∕ x×
	еЁёЀѐ σς
	اأإآٱ يىیېئۍ وؤ كکڪ هةہھۀۂۃە
	ंँ ሀሃሓኃ አኣዓ`
