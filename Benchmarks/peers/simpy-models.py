"""The workloads in SimPy, written as its documentation does."""
import random

import simpy

from measuring import QUEUE_LOAD, TANDEM_AGENTS, TANDEM_LOAD, Stopwatch, run


def hold(size):
    random.seed(7)
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


def simulate(environment, customer, customers, rate):
    """Starts that many processes `customer`, at `rate`, and runs to the end."""

    def source():
        for _ in range(customers):
            yield environment.timeout(random.expovariate(rate))
            environment.process(customer())

    environment.process(source())
    environment.run()


def mean_wait(customers, agents, seed):
    random.seed(seed)
    environment = simpy.Environment()
    desk = simpy.Resource(environment, agents)
    waits = []

    def customer():
        arrived = environment.now
        with desk.request() as turn:
            yield turn
            waits.append(environment.now - arrived)
            yield environment.timeout(random.expovariate(1))

    simulate(environment, customer, customers, QUEUE_LOAD * agents)
    return sum(waits) / len(waits)


def mean_stay(customers, seed):
    random.seed(seed)
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

    simulate(environment, customer, customers, 1)
    return sum(stays) / len(stays)


run(mean_wait, mean_stay, hold)
