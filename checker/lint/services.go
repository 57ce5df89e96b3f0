package lint

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"scamcheck/checker/pack"
)

var (
	countryCode = regexp.MustCompile(`^[A-Z]{2}$`)          // ISO 3166-1 alpha-2
	dialled     = regexp.MustCompile(`^[#+0-9][0-9 *#-]*$`) // a number as it is dialled
	domain      = regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)+$`)
)

// help checks whom people can turn to.
func (l *linter) help() {
	root, ok := l.roots["help.json"]
	if !ok {
		return
	}
	f := root.Object("$schema", "checked!", "countries!", "world!")
	day(f["checked"])
	seen := map[string]bool{}
	var unverified []string
	for _, country := range f["countries"].List() {
		c := country.Object("code!", "services!")
		code := c["code"].Text()
		if !countryCode.MatchString(code) {
			c["code"].Problem("%q is no country; use two capital letters as in ISO 3166-1.", code)
		}
		if seen[code] {
			c["code"].Problem("The country %q stands here twice; keep one list.", code)
		}
		seen[code] = true
		if c["services"].Exists() && len(c["services"].List()) == 0 {
			c["services"].Problem("This list is empty; add a service or remove the country.")
		}
		unverified = append(unverified, services(c["services"], code)...)
	}
	unverified = append(unverified, services(f["world"], "world")...)
	if len(unverified) > 0 {
		l.Notes.Add(f["countries"].At(), "%d services are not verified and so are not shown as facts, in %s.",
			len(unverified), strings.Join(slices.Compact(unverified), ", "))
	}
}

// services checks the services of one country, and gives the country for each of them that is not verified.
func services(list pack.Node, country string) (unverified []string) {
	for _, service := range list.List() {
		f := service.Object("for!", "name!", "phone", "url", "note", "verified!", "source!")
		oneOf(f["for"], "report", "trafficking", "verify", "embassy", "emergency")
		f["note"].Text()
		f["source"].Text()
		name := f["name"].Text()
		if phone := f["phone"]; phone.Exists() && !dialled.MatchString(phone.Text()) {
			phone.Problem("%q cannot be dialled; write digits, with + and the country's code if it works from abroad.", phone.Text())
		}
		address(f["url"])
		if !f["phone"].Exists() && !f["url"].Exists() && !f["note"].Exists() {
			service.Problem("Nobody can tell how to reach %q; add a \"phone\", a \"url\" or a \"note\".", name)
		}
		if !f["verified"].Yes() {
			unverified = append(unverified, country)
		}
	}
	return unverified
}

// address holds a link to one that a browser can follow.
func address(n pack.Node) {
	if !n.Exists() {
		return
	}
	if u, err := url.Parse(n.Text()); err != nil || u.Scheme != "https" && u.Scheme != "http" || !domain.MatchString(u.Hostname()) {
		n.Problem("%q is no address of a page; write it whole, beginning with https://.", n.Text())
	}
}

// brands checks the names that scammers borrow.
func (l *linter) brands() {
	root, ok := l.roots["brands.json"]
	if !ok {
		return
	}
	f := root.Object("$schema", "checked", "note", "sources", "brands!", "honest")
	day(f["checked"])
	f["note"].Text()
	pack.CheckSources(f["sources"])
	owner := map[string]string{}
	seen := map[string]bool{}
	for _, brand := range f["brands"].List() {
		b := brand.Object("name!", "kind!", "domains!", "look", "seen", "note", "sources")
		name := b["name"].Text()
		if seen[name] {
			b["name"].Problem("The brand %q stands here twice; keep one.", name)
		}
		seen[name] = true
		oneOf(b["kind"], "exchange", "wallet", "broker", "shop", "job-site", "travel", "media", "staffing")
		oneOf(b["look"], "near", "exact")
		b["seen"].Whole(0, 1_000_000)
		b["note"].Text()
		pack.CheckSources(b["sources"])
		if b["domains"].Exists() && len(b["domains"].List()) == 0 {
			b["domains"].Problem("Name at least one domain of %q; a look-alike is known by it.", name)
		}
		for _, d := range domains(b["domains"]) {
			owner[d] = name
		}
	}
	for _, n := range f["honest"].List() {
		if brand := owner[n.Text()]; brand != "" {
			n.Problem("%q belongs to the brand %q and needs no place here; remove it.", n.Text(), brand)
		}
	}
	domains(f["honest"])
}

// domains checks a list of domains, and gives them.
func domains(list pack.Node) []string {
	var all []string
	seen := map[string]bool{}
	for _, n := range list.List() {
		switch d := n.Text(); {
		case !domain.MatchString(d) || strings.HasPrefix(d, "www."):
			n.Problem("%q is no domain; write it in small letters, without https:// and www.", d)
		case seen[d]:
			n.Problem("%q stands here twice; keep one.", d)
		default:
			seen[d] = true
			all = append(all, d)
		}
	}
	return all
}
