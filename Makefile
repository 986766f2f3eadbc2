# make run        install what is missing, build, run the main job
# make test       install what is missing, run all tests
# make lint       check the format of the source
# make install    put bin/muster and share/muster under PREFIX (/usr/local)
# make bench      measure whole drills and replications; with REFERENCE=DIR the kernel beside the C++
#                 programs there
# make validate   long tests: the kernel against theory, sanitizers, fuzzing, accuracy; the coverage of
#                 experiments' intervals; random decision tables against brute force
# make cluster-test  prove the Slurm files on this machine; needs root, installs Slurm
# make clean      remove what was built

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
SCENARIO ?= Scenarios/recall.xml
# Further flags for every debug build, such as those of .ci/run.
BUILD_FLAGS ?=

RELEASE_FLAGS := -c release --static-swift-stdlib
MUSTER := .build/release/muster

export SWIFT

.PHONY: run build release test lint install bench validate cluster-test clean setup

run: release
	$(MUSTER) run $(SCENARIO)
	@echo
	@echo "Open the debrief named above in a browser. Next: $(MUSTER) --help"

setup:
	@.ci/setup

build: setup
	$(SWIFT) build $(BUILD_FLAGS)

release: setup
	$(SWIFT) build $(RELEASE_FLAGS) --product muster

test: setup
	$(SWIFT) test $(BUILD_FLAGS)

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/muster"
	install -m 755 $(MUSTER) "$(DESTDIR)$(PREFIX)/bin/muster"
	rm -rf "$(DESTDIR)$(PREFIX)/share/muster/Scenarios" "$(DESTDIR)$(PREFIX)/share/muster/Scoring"
	cp -R Scenarios Scoring "$(DESTDIR)$(PREFIX)/share/muster/"
	@echo "installed; if $(PREFIX)/bin is on the PATH: muster where"

bench: release
	Benchmarks/drills
	Benchmarks/replications
ifdef REFERENCE
	Benchmarks/compare $(REFERENCE)
endif

validate: setup
	Benchmarks/validate
	MUSTER_VALIDATE=1 $(SWIFT) test $(BUILD_FLAGS) --filter 'CoverageTests|DecisionTablesTests'

cluster-test: release
	.ci/cluster-test

clean:
	rm -rf .build
