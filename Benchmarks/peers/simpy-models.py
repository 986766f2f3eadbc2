"""The workloads in SimPy, written as its documentation does."""
import random

import simpy

from measuring import TANDEM_AGENTS, TANDEM_LOAD, Stopwatch, run


def hold(size):
    operations = 100_000
    environment = simpy.Environment()

    def entity():
        while True:
            yield environment.timeout(random.expovariate(1))

    for _ in range(size):
        environment.process(entity())
    for _ in range(2 * size):
        environment.step()
    stopwatch = Stopwatch()
    for _ in range(operations):
        environment.step()
    stopwatch.report("W1", operations, f"rate={environment.now * size / (operations + size):.3f}")


def mean_wait(customers, agents):
    environment = simpy.Environment()
    desk = simpy.Resource(environment, agents)
    waits = []

    def customer():
        arrived = environment.now
        with desk.request() as turn:
            yield turn
            waits.append(environment.now - arrived)
            yield environment.timeout(random.expovariate(1))

    def source():
        for _ in range(customers):
            yield environment.timeout(random.expovariate(0.9 * agents))
            environment.process(customer())

    environment.process(source())
    environment.run()
    return sum(waits) / len(waits)


def queue(workload, agents):
    def model(customers):
        stopwatch = Stopwatch()
        wait = mean_wait(customers, agents)
        stopwatch.report(workload, 2 * customers, f"Wq={wait:.3f}")

    return model


def tandem(customers):
    environment = simpy.Environment()
    desks = [simpy.Resource(environment, agents) for agents in TANDEM_AGENTS]
    stays = []

    def customer():
        arrived = environment.now
        for desk, agents in zip(desks, TANDEM_AGENTS):
            with desk.request() as turn:
                yield turn
                yield environment.timeout(random.expovariate(1 / (TANDEM_LOAD * agents)))
        stays.append(environment.now - arrived)

    def source():
        for _ in range(customers):
            yield environment.timeout(random.expovariate(1))
            environment.process(customer())

    stopwatch = Stopwatch()
    environment.process(source())
    environment.run()
    stopwatch.report("W4", 6 * customers, f"T={sum(stays) / len(stays):.3f}")


def replications(count):
    stopwatch = Stopwatch()
    mean = sum(mean_wait(1000, 5) for _ in range(count)) / count
    stopwatch.report("W5", 2000 * count, f"Wq={mean:.3f}")


random.seed(7)
run({"W1": hold, "W2a": queue("W2a", 1), "W2b": queue("W2b", 20), "W4": tandem, "W5": replications})
