/// How much, without a number.
enum EnglishDegree {
    static let degree = """
        significant, significantly, substantial, substantially, considerable, considerably, materially, drastically
        dramatically, noticeably, greatly, sizeable, minimal, minimally, excessive, excessively, undue, unduly
        keep|keeps|keeping|kept|held *? *? to a|an|the absolute|bare|strict? minimum, to a|an|the absolute? minimum
        keep|keeps|keeping|kept *? *? low|down|short|brief|minimal, keep|keeps|keeping *? *? as low|short|small|few|brief as
        sufficient, sufficiently, insufficient, ample, enough, more or less, give or take, there or thereabouts
        or thereabouts, thereabouts, ball park, ballpark, or near enough, near enough, in moderation
        """
}
