"""The workloads in Ciw, which knows queueing networks only."""
import ciw

from measuring import QUEUE_LOAD, TANDEM_AGENTS, TANDEM_LOAD, run


def simulate(customers, rate, services, agents, seed):
    stations = len(agents)
    routing = [[1.0 if to == origin + 1 else 0.0 for to in range(stations)] for origin in range(stations)]
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate)] + [None] * (stations - 1),
        service_distributions=[ciw.dists.Exponential(service) for service in services],
        number_of_servers=list(agents),
        routing=routing if stations > 1 else None,
    )
    ciw.seed(seed)
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_customers(customers, method="Finish")
    return simulation.get_all_records()


def mean_wait(customers, agents, seed):
    records = simulate(customers, QUEUE_LOAD * agents, [1.0], [agents], seed)
    return sum(record.waiting_time for record in records) / len(records)


def mean_stay(customers, seed):
    services = [1 / (TANDEM_LOAD * agents) for agents in TANDEM_AGENTS]
    records = simulate(customers, 1.0, services, TANDEM_AGENTS, seed)
    return sum(record.waiting_time + record.service_time for record in records) / customers


run(mean_wait, mean_stay)
