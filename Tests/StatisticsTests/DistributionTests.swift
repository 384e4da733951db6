import Testing

@testable import Statistics

/// Reference values computed with 40 digits.
struct DistributionTests {
    @Test("Normal probabilities and quantiles are exact to twelve digits, in the far tail too")
    func normal() {
        for (z, p) in [
            (-10, 7.6198530241605261e-24), (-3, 0.0013498980316300945), (0.5, 0.6914624612740131),
            (1.96, 0.97500210485177957),
        ] {
            #expect(agreeClosely(NormalDistribution.cdf(z), p))
        }
        for (p, z) in [
            (1e-300, -37.047096299361199), (1e-10, -6.3613409024040562), (0.001, -3.0902323061678135),
            (0.025, -1.9599639845400542), (0.3, -0.52440051270804082), (0.975, 1.9599639845400539),
        ] {
            #expect(agreeClosely(NormalDistribution.quantile(p), z))
        }
    }

    @Test("t probabilities and quantiles are exact to twelve digits, for few and for a million degrees of freedom")
    func studentT() {
        for (df, t, p) in [
            (1, 2, 0.29516723530086655), (4.5, 2.5, 0.059905686502200544), (199, 1.97, 0.050225553940488779),
            (1e6, 3, 0.0026998625414217971), (10, 40, 2.2808577430857546e-12),
        ] {
            #expect(agreeClosely(StudentT(degreesOfFreedom: df).twoSided(t), p))
            #expect(agreeClosely(StudentT(degreesOfFreedom: df).cdf(-t), p / 2))
        }
        for (df, t) in [
            (1, 12.706204736174693), (2, 4.3026527297494618), (4.5, 2.658912347204403), (29, 2.0452296421327039),
            (199, 1.9719565442517534), (1e6, 1.9599663568141067),
        ] {
            #expect(agreeClosely(StudentT(degreesOfFreedom: df).quantile(0.975), t))
            #expect(agree(StudentT(degreesOfFreedom: df).quantile(0.025), -t, within: 1e-11))
        }
    }

    @Test("Chi-square probabilities and quantiles are exact to twelve digits")
    func chiSquare() {
        for (df, x, p): (Double, Double, Double) in [
            (1, 7.0234113712, 0.008045081368364879), (2, 0.5, 0.77880078307140487), (10, 3, 0.98142406377785933),
            (10, 40, 1.6944743930067384e-5), (1000, 1100, 0.014614408126295194),
        ] {
            #expect(agreeClosely(ChiSquare(degreesOfFreedom: df).upperTail(x), p))
        }
        for (df, p, x): (Double, Double, Double) in [
            (1, 0.95, 3.8414588206941245), (3, 0.01, 0.11483180189911704), (10, 0.5, 9.3418177655919674),
            (1000, 0.999, 1143.9170926196792),
        ] {
            #expect(agreeClosely(ChiSquare(degreesOfFreedom: df).quantile(p), x))
        }
    }

    @Test("Beta probabilities and quantiles are exact to twelve digits, for small and for large shapes")
    func beta() {
        for (a, b, x, p): (Double, Double, Double, Double) in [
            (0.5, 0.5, 0.1, 0.20483276469913346), (2, 3, 0.4, 0.5248), (81, 183, 0.25, 0.019477815925113219),
            (0.01, 5, 0.001, 0.95279588000707724), (4000, 6000, 0.39, 0.020390915490781951),
            (4000, 6000, 0.42, 0.99997577127511502), (1e5, 2e5, 0.334, 0.78076181383213304),
            (3, 1e8, 1e-8, 0.080301399830490037),
        ] {
            #expect(agreeClosely(BetaDistribution(a: a, b: b).cdf(x), p))
        }
        for (a, b, p, x) in [
            (0.5, 0.5, 0.01, 0.00024671981713422151), (2, 3, 0.4, 0.32916650337840788),
            (81, 183, 0.025, 0.25273674558527116), (5000, 5000, 0.975, 0.50979912377803849),
        ] {
            #expect(agreeClosely(BetaDistribution(a: a, b: b).quantile(p), x))
        }
    }

    @Test("A probability outside 0 to 1 has no quantile", arguments: [-0.1, 1.1, Double.nan])
    func noQuantile(p: Double) {
        #expect(NormalDistribution.quantile(p).isNaN)
        #expect(StudentT(degreesOfFreedom: 3).quantile(p).isNaN)
        #expect(ChiSquare(degreesOfFreedom: 3).quantile(p).isNaN)
        #expect(BetaDistribution(a: 2, b: 2).quantile(p).isNaN)
    }
}
