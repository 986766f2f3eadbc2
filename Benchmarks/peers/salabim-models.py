"""The workloads in salabim, without its animation, trace and monitors."""
import random

import salabim as sim

from measuring import TANDEM_AGENTS, TANDEM_LOAD, Stopwatch, run

sim.yieldless(False)


def mean_wait(customers, agents):
    environment = sim.Environment(trace=False)
    desk = sim.Resource(capacity=agents, monitor=False)
    waits = []

    class Customer(sim.Component):
        def process(self):
            arrived = environment.now()
            yield self.request(desk)
            waits.append(environment.now() - arrived)
            yield self.hold(random.expovariate(1))
            self.release(desk)

    class Source(sim.Component):
        def process(self):
            for _ in range(customers):
                yield self.hold(random.expovariate(0.9 * agents))
                Customer()

    Source()
    environment.run()
    return sum(waits) / len(waits)


def queue(workload, agents):
    def model(customers):
        stopwatch = Stopwatch()
        wait = mean_wait(customers, agents)
        stopwatch.report(workload, 2 * customers, f"Wq={wait:.3f}")

    return model


def tandem(customers):
    environment = sim.Environment(trace=False)
    desks = [sim.Resource(capacity=agents, monitor=False) for agents in TANDEM_AGENTS]
    stays = []

    class Customer(sim.Component):
        def process(self):
            arrived = environment.now()
            for desk, agents in zip(desks, TANDEM_AGENTS):
                yield self.request(desk)
                yield self.hold(random.expovariate(1 / (TANDEM_LOAD * agents)))
                self.release(desk)
            stays.append(environment.now() - arrived)

    class Source(sim.Component):
        def process(self):
            for _ in range(customers):
                yield self.hold(random.expovariate(1))
                Customer()

    stopwatch = Stopwatch()
    Source()
    environment.run()
    stopwatch.report("W4", 6 * customers, f"T={sum(stays) / len(stays):.3f}")


def replications(count):
    stopwatch = Stopwatch()
    mean = sum(mean_wait(1000, 5) for _ in range(count)) / count
    stopwatch.report("W5", 2000 * count, f"Wq={mean:.3f}")


random.seed(7)
models = {"W2a": queue("W2a", 1), "W2b": queue("W2b", 20), "W4": tandem, "W5": replications}
run(models, share=0.2)
