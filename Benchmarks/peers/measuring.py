"""The parameters of the workloads, and the line in which every program reports a measurement."""
import resource
import sys
import time

# workload: size here (fewer than for the kernel: only rates are compared)
SIZES = {"W1": 100_000, "W2a": 50_000, "W2b": 50_000, "W4": 5_000, "W5": 20}
TANDEM_AGENTS = (2, 4, 3, 5, 2)
TANDEM_LOAD = 0.85


class Stopwatch:
    """Processor seconds since it was made."""

    def __init__(self):
        self.start = time.process_time()

    def report(self, workload, events, check):
        seconds = time.process_time() - self.start
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"RESULT wl={workload} events={events} cpu={seconds:.4f} rss_mb={megabytes:.1f} "
            f"evps={events / seconds:.0f} check={check}"
        )


def run(models, share=1.0):
    """Runs the workload named on the command line at `share` of its size; says nothing if it has none."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in SIZES:
        sys.exit(f'usage: {sys.argv[0]} {"|".join(SIZES)}')
    if name in models:
        models[name](int(share * SIZES[name]))
