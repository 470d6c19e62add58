package ua.vidhuk.benchmarks;

import java.util.Comparator;
import java.util.List;

/** How good lists of found rows are, on average over queries. */
final class RankingMeasure {

    static final int DEPTH = 10;

    private double gain;
    private double recall;
    private double reciprocalRank;
    private int queries;

    void add(JudgedQuery query, List<Integer> found) {
        List<Integer> first = found.subList(0, Math.min(DEPTH, found.size()));
        List<Integer> ideal = query.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        var grades =
                first.stream().map(row -> query.grades().getOrDefault(row, 0)).toList();
        gain += discounted(grades) / discounted(ideal);
        long relevant = grades.stream().filter(each -> each > 0).count();
        recall += (double) relevant / Math.min(DEPTH, query.grades().size());
        reciprocalRank += reciprocalRank(grades);
        queries++;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static double reciprocalRank(List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    double ndcg() {
        return gain / queries;
    }

    /** Of the rows that could stand among the first ten. */
    double recall() {
        return recall / queries;
    }

    double mrr() {
        return reciprocalRank / queries;
    }

    int queries() {
        return queries;
    }
}
