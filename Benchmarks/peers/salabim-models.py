"""The workloads in salabim, without its animation, trace and monitors of resources."""
import random

import salabim as sim

from measuring import QUEUE_LOAD, TANDEM_AGENTS, TANDEM_LOAD, run

sim.yieldless(False)


def simulate(environment, customer, customers, rate):
    """Makes that many components of class `customer`, at `rate`, and runs to the end."""

    class Source(sim.Component):
        def process(self):
            for _ in range(customers):
                yield self.hold(random.expovariate(rate))
                customer()

    Source()
    environment.run()


def mean_wait(customers, agents, seed):
    random.seed(seed)
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

    simulate(environment, Customer, customers, QUEUE_LOAD * agents)
    return sum(waits) / len(waits)


def mean_stay(customers, seed):
    random.seed(seed)
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

    simulate(environment, Customer, customers, 1)
    return sum(stays) / len(stays)


run(mean_wait, mean_stay, share=0.2)
