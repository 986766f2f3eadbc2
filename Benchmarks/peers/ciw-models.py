"""The workloads in Ciw, which knows queueing networks only."""
import ciw

from measuring import TANDEM_AGENTS, TANDEM_LOAD, Stopwatch, run


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


def mean_wait(customers, agents, seed=7):
    records = simulate(customers, 0.9 * agents, [1.0], [agents], seed)
    return sum(record.waiting_time for record in records) / len(records)


def queue(workload, agents):
    def model(customers):
        stopwatch = Stopwatch()
        wait = mean_wait(customers, agents)
        stopwatch.report(workload, 2 * customers, f"Wq={wait:.3f}")

    return model


def tandem(customers):
    stopwatch = Stopwatch()
    services = [1 / (TANDEM_LOAD * agents) for agents in TANDEM_AGENTS]
    records = simulate(customers, 1.0, services, TANDEM_AGENTS, 3)
    stays = sum(record.waiting_time + record.service_time for record in records)
    stopwatch.report("W4", 6 * customers, f"T={stays / customers:.3f}")


def replications(count):
    stopwatch = Stopwatch()
    mean = sum(mean_wait(1000, 5, 1000 + number) for number in range(count)) / count
    stopwatch.report("W5", 2000 * count, f"Wq={mean:.3f}")


run({"W2a": queue("W2a", 1), "W2b": queue("W2b", 20), "W4": tandem, "W5": replications})
