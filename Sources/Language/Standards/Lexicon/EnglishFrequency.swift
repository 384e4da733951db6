/// How many of how many, and how often, without a number.
enum EnglishFrequency {
    static let share = """
        usually, usual, as usual, as per usual, normally, typically, typical, generally, generally speaking
        in general, commonly, ordinarily, customarily, habitually, mostly, mainly, largely, predominantly, primarily
        often, very|quite|most often, oftentimes, more often than not, as a general? rule, as a rule of thumb
        by and large, on the whole, for the most part, most|much|some|part of the time
        in|for most|many|some|several|certain cases|instances|circumstances|situations|occasions|respects
        in|for nearly|almost|virtually|practically all cases|instances|circumstances|situations
        in the? majority|bulk of? cases|instances
        in|for the large|vast|great|overwhelming? majority of? cases|instances|them|customers?
        the? vast|great|overwhelming|large|clear|huge? majority of?, a|the majority of, bulk of, most of, most
        almost|nearly|virtually|practically|just about? always|all|every|everyone|everything|never|none|no, rarely
        very rarely, seldom, hardly|scarcely|barely ever|any, scarcely, sometimes, at times, occasionally
        on occasion|occasions, infrequently, infrequent, many|several|some of? our|your|the|these? cases|times
        a lot of, lots of, plenty of, countless, in many cases
        under|in|during normal|ordinary|usual|typical|most circumstances|conditions|operation|operations|operating? conditions?
        in the normal|ordinary|usual course of? business|events|things?, all|other things being equal
        in an ideal world, ideally, if all goes well, in principle, as standard practice
        few|fewer|very|minimal|little few? complaints|errors|mistakes|faults|interruptions|problems
        minimal errors|mistakes|complaints|faults|interruptions
        a large|small|high|low|significant|substantial|considerable|good|fair number|proportion|share|percentage|part|amount of
        hardly ever, occasional, a handful of?, handful, numerous, a good|great many, the odd
        many orders|calls|parcels|deliveries|repairs|jobs|visits|meals|replies|letters|customers|guests|patients|callers|clients|requests|enquiries|complaints|tickets|emails|mails
        is|are|be|very|extremely|remain|remains rare, once in a blue moon, broadly|roughly speaking
        a|the small|large|tiny|clear minority|majority of?, very|precious few, only a? few
        next to no, most|many|several of
        """

    static let interval = """
        regularly, regular, regularity
        with|on|at a|an? regular|frequent|ongoing|periodic|continual|rolling|routine|periodical|semi|fairly regular? basis|intervals|occasions
        at regular|frequent|suitable|appropriate|reasonable|periodic|set|short intervals, at intervals, frequently
        frequent, more|very|most frequently, as frequently as @possible, periodically, periodic, periodical
        from time to time, now and then|again, every now and then|again, every so often, every once in a while
        once in a while, on and off, off and on, intermittently, intermittent, sporadically, sporadic, routinely
        continually, continual, constantly, constant, repeatedly, time and again, time after time, over and over
        a|several|many|numerous|multiple|countless|few few? times, ever so often, as often as @possible
        as often as necessary|needed|required|we|you can|need|like?
        kept|keep|keeps|keeping|stay @somebody? well|fully|regularly|properly? informed|updated|posted|abreast|apprised|briefed
        kept|keep|keeps|keeping @somebody|client|clients|customer|customers|patient|patients|passenger|passengers|resident|residents|tenant|tenants|member|members|callers? fully|well? informed|updated|posted|abreast|apprised|briefed
        kept|keep|keeps|keeping @somebody? up to date|speed, kept|keep|keeps|keeping @somebody? in the loop|picture
        up to date with|on? progress
        """
}
