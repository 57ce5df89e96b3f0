# Building and serving need Go alone. Testing also needs Node 20 or newer; browsers and npm packages it installs itself.

SHELL := bash
.SHELLFLAGS := -o pipefail -ec
.DEFAULT_GOAL := help

GO_TEST ?= go test
WASM = GOOS=js GOARCH=wasm
WASM_EXEC = $(shell go env GOROOT)/lib/wasm/go_js_wasm_exec
DEBIAN = chromium firefox-esr webkit2gtk-driver xvfb
E2E = www/e2e

.PHONY: help
help: ## Say what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 14

.PHONY: serve
serve: dist ## Build everything and show the page on this machine (PORT=8080)
	@go run ./www/cmd/serve

.PHONY: dist
dist: ## Build everything that is to be hosted, into www/dist
	@go run ./www/cmd/build

.PHONY: check
check: GO_TEST += -short
check: form go-test wasm-test ## Quick checks without a browser: format, vet, tests natively and as WebAssembly in Node

.PHONY: test
test: form go-test wasm-test e2e ## Everything: the checks, all tests at full length, and the page in real browsers

.PHONY: form
form:
	@unformatted="$$(gofmt -l checker patterns wasm www)"; if [ -n "$$unformatted" ]; then echo "Run gofmt -w on:"; echo "$$unformatted"; exit 1; fi
	go run ./checker/cmd/scamcheck fmt --check
	go vet ./...
	$(WASM) go vet ./wasm

.PHONY: go-test
go-test:
	$(GO_TEST) ./...

# What runs in the browser; the command line tool does not.
.PHONY: wasm-test
wasm-test:
	$(WASM) $(GO_TEST) -short -exec "$(WASM_EXEC)" ./wasm $$(go list ./checker/... | grep -v /cmd/)

.PHONY: e2e
e2e: tools dist
	cd $(E2E) && npm test --silent

# Testing as root, as in most containers, is the usual case; sudo is used where it is not.
.PHONY: tools
tools: $(E2E)/node_modules/.package-lock.json
	@missing=""; for name in $(DEBIAN); do dpkg -s $$name >/dev/null 2>&1 || missing="$$missing $$name"; done; \
	if [ -n "$$missing" ]; then \
		if ! command -v apt-get >/dev/null; then echo "Please install:$$missing"; exit 1; fi; \
		as=""; [ "$$(id -u)" = 0 ] || as=sudo; \
		$$as apt-get update -q; DEBIAN_FRONTEND=noninteractive $$as apt-get install -qy --no-install-recommends $$missing; \
	fi

$(E2E)/node_modules/.package-lock.json: $(E2E)/package-lock.json
	@command -v npm >/dev/null || { echo "The browser tests need Node 20 or newer, with npm. Please install it."; exit 1; }
	cd $(E2E) && npm ci --no-audit --no-fund

.PHONY: lint
lint: ## Say all that is wrong in the patterns, with file, line and cure
	go run ./checker/cmd/scamcheck lint

.PHONY: workbench
workbench: ## Edit patterns and see at once what texts get, on a page of this machine (PORT=8090; WRITE=1 to save files)
	@go run ./checker/cmd/scamcheck workbench --patterns patterns --port $(or $(PORT),8090) $(if $(WRITE),--write)

.PHONY: bench
bench: ## Measure how long checks take, natively
	go test -run '^$$' -bench . -benchmem ./checker/...

.PHONY: eval
eval: ## Measure recall and false alarms on a folder of texts: make eval CORPUS=path
	@if [ -z "$(CORPUS)" ]; then echo "Skipped: no texts to measure on. Name their folder: make eval CORPUS=path"; \
	else go run ./checker/cmd/scamcheck eval $(CORPUS); fi

.PHONY: clean
clean: ## Remove what was built and installed here
	rm -rf www/dist $(E2E)/node_modules
