# What a person runs here; `make help` lists it. Everything else is SwiftPM.

SWIFT ?= swift
PREFIX ?= /usr/local
# The linker of the toolchain: it has nothing to say about what the runtime is made of.
RELEASE := $(SWIFT) build -c release --static-swift-stdlib -Xswiftc -use-ld=lld

.PHONY: help demo test build release lint format docs check-docs check-formats check-pages pictures annotations docc stress bench fuzz check-hooks install dependencies clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

demo: release ## annotate a real article, print the attribution report, validate
	@Tools/demo "$$($(RELEASE) --show-bin-path)/claimkit"

test: dependencies ## build and run all tests
	$(SWIFT) test --disable-xctest

build: dependencies ## build for debugging
	$(SWIFT) build

release: dependencies ## build the command for release, with the Swift runtime inside
	$(RELEASE) --product claimkit

lint: ## check format, imports and declared arrows between targets
	$(SWIFT) format lint --strict --recursive Sources Tests Tools Package.swift
	Tools/check-imports

format: ## format all Swift files in place
	$(SWIFT) format --in-place --recursive Sources Tests Tools Package.swift

docs: dependencies ## write the generated pages: schema, rules, command reference
	$(SWIFT) build
	$(SWIFT) run --skip-build GenerateDocs

check-docs: dependencies ## fail where a generated page is stale
	$(SWIFT) build
	$(SWIFT) run --skip-build GenerateDocs --check

check-formats: release ## hold findings, exports and the schema against readers of other makers, from the package index
	Tools/check-schema "$$($(RELEASE) --show-bin-path)/claimkit"
	Tools/check-report-formats
	Tools/check-exports

check-pages: build ## hold pages against axe in Chromium, and tables against a CSV reader
	Tools/check-pages "$$($(SWIFT) build --show-bin-path)/claimkit"

pictures: release ## make the pictures of docs/pictures anew
	Tools/make-pictures "$$($(RELEASE) --show-bin-path)/claimkit"

annotations: release ## make the annotation file of the seed article anew, from the engine of today
	rm -f annotations/000_0c56ce6a609955a6.yaml
	"$$($(RELEASE) --show-bin-path)/claimkit" annotate seeds/000_0c56ce6a609955a6.txt --into annotations

docc: dependencies ## build the library's documentation into .build/docc
	mkdir -p .build/symbols
	$(SWIFT) build --target ClaimKit --scratch-path .build/symbols/build -Xswiftc -emit-symbol-graph \
	  -Xswiftc -emit-symbol-graph-dir -Xswiftc .build/symbols
	rm -rf .build/symbols/ClaimKit && mkdir .build/symbols/ClaimKit
	cp .build/symbols/ClaimKit.symbols.json .build/symbols/ClaimKit
	docc convert Sources/ClaimKit/ClaimKit.docc --warnings-as-errors \
	  --fallback-display-name ClaimKit --fallback-bundle-identifier ClaimKit \
	  --additional-symbol-graph-dir .build/symbols/ClaimKit --output-path .build/docc

stress: release ## try to lose an editor's work: kills, many at once, a full disk
	@Tools/stress-writes "$$($(RELEASE) --show-bin-path)/claimkit"

fuzz: dependencies ## run the fuzz targets, SECONDS each (600): YAML, annotations, articles, lexicons, edits
	Tools/Fuzzing/run $(or $(SECONDS),600)

check-hooks: release ## try the pre-commit hooks, the GitHub Action and the GitLab job in real repositories
	@Tools/check-hooks "$$($(RELEASE) --show-bin-path)/claimkit"
	@Tools/check-ci "$$($(RELEASE) --show-bin-path)/claimkit"

bench: release ## measure start-up, the seed article, throughput and memory, in processor time
	@Tools/benchmark "$$($(RELEASE) --show-bin-path)/claimkit"

install: release ## install the command under PREFIX/bin (/usr/local), without its debugging symbols
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$$($(RELEASE) --show-bin-path)/claimkit" "$(DESTDIR)$(PREFIX)/bin/claimkit"

dependencies:
	@Tools/install-dependencies

clean: ## remove everything built
	rm -rf .build
