"""Reads a network as JSON, measures it with the library named, and prints the CPU milliseconds that took; 'missing' without the library.

The same measures as ours as far as each library has them; igraph has no local efficiency and no k-shell of its own name but coreness.
"""
import json
import sys
import time

library, weighted = sys.argv[1], sys.argv[2] == "weighted"
network = json.load(sys.stdin)
size, ties = network["size"], network["ties"]
try:
    module = __import__(library)
except ImportError:
    print("missing")
    sys.exit()


def by_igraph():
    graph = module.Graph(n=size, edges=[(one, other) for one, other, _ in ties])
    graph.es["length"] = [12 // strength for *_, strength in ties]
    graph.es["weight"] = [strength for *_, strength in ties]
    length, weight = ("length", "weight") if weighted else (None, None)

    def measure():
        graph.betweenness(weights=length)
        graph.closeness(weights=length)
        graph.eigenvector_centrality(weights=weight, scale=False)
        sum(1 / distance for row in graph.distances(weights=length) for distance in row if 0 < distance < float("inf"))
        graph.community_multilevel(weights=weight).modularity
        graph.connected_components()
        graph.coreness()
        graph.articulation_points()
        graph.bridges()
        graph.transitivity_undirected()
        graph.neighborhood_size(order=2)
        graph.degree()
        graph.strength(weights="weight")
        graph.density()

    return measure


def by_networkx():
    graph = module.Graph()
    graph.add_nodes_from(range(size))
    graph.add_edges_from((one, other, {"weight": strength, "length": 12 // strength}) for one, other, strength in ties)
    length, weight = ("length", "weight") if weighted else (None, None)

    def measure():
        module.betweenness_centrality(graph, weight=length)
        module.closeness_centrality(graph, distance=length)
        module.eigenvector_centrality(graph, weight=weight, max_iter=10000, tol=1e-9)
        module.global_efficiency(graph)
        module.local_efficiency(graph)
        found = module.community.louvain_communities(graph, weight=weight, seed=1)
        module.community.modularity(graph, found, weight=weight)
        list(module.connected_components(graph))
        module.core_number(graph)
        list(module.articulation_points(graph))
        list(module.bridges(graph))
        module.transitivity(graph)
        dict(graph.degree())
        dict(graph.degree(weight="weight"))
        module.density(graph)

    return measure


measure = by_igraph() if library == "igraph" else by_networkx()
began = time.process_time()
measure()
print((time.process_time() - began) * 1000)
