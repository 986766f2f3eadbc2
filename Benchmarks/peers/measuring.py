"""The workloads' parameters, and the loop that measures a peer's models and reports as every program does."""
import resource
import sys
import time

# workload: size here (fewer than for the kernel: only rates are compared)
SIZES = {"W1": 100_000, "W2a": 50_000, "W2b": 50_000, "W4": 5_000, "W5": 20}
QUEUE_AGENTS = {"W2a": 1, "W2b": 20, "W5": 5}
QUEUE_LOAD = 0.9
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


def run(mean_wait, mean_stay, hold=None, share=1.0):
    """Runs the workload named on the command line at `share` of its size.

    `mean_wait(customers, agents, seed)` simulates W2 and W5, `mean_stay(customers, seed)` W4. `hold(size)`
    runs W1 and reports itself; without it nothing is said of W1.
    """
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in SIZES:
        sys.exit(f'usage: {sys.argv[0]} {"|".join(SIZES)}')
    size = int(share * SIZES[name])
    stopwatch = Stopwatch()
    if name == "W1":
        if hold:
            hold(size)
    elif name == "W4":
        stopwatch.report(name, 6 * size, f"T={mean_stay(size, 3):.3f}")
    elif name == "W5":
        waits = [mean_wait(1000, QUEUE_AGENTS[name], 1000 + number) for number in range(size)]
        stopwatch.report(name, 2000 * size, f"Wq={sum(waits) / size:.3f}")
    else:
        stopwatch.report(name, 2 * size, f"Wq={mean_wait(size, QUEUE_AGENTS[name], 7):.3f}")
