/// Effort instead of a result, and ways out.
enum EnglishEffort {
    static let effort = """
        aim, aims, aimed, aiming, our|the|its|their aim is|remains to?, aim|aims|aiming to|for|at, try to|and|hard
        try very hard, tries to|and|our|hard, trying to|hard|very
        we|we'll|staff|they|i always|will|shall|do? try to?, strive, strives, striving, strived, strove, striven
        strive|strives|striving to|for, never stop striving, endeavour, endeavours, endeavoured, endeavouring
        endeavor, endeavors, endeavored, endeavoring
        best|reasonable|all|every|sincere commercially|reasonable|possible? endeavours|endeavors|endeavour|endeavor
        shall|will endeavour|endeavor to?, hopes to|that, hoping, hoping to, hopefully, hope to|that, we|i hope|hoped
        we|i hope to|that, seek to, seeks to, seeking to, sought to, attempt|attempts|attempting to
        make|makes|making|made every|an|all attempt|attempts, every attempt
        every|all|our|best|great|utmost|reasonable|considerable|maximum|concerted|genuine|conscious|extra|sincere effort|efforts
        make|makes|making|made|put|puts|use|uses|using every|an|all|great|the utmost|possible|reasonable|commercially|conceivable? reasonable|possible|best|maximum? effort|efforts
        best|reasonable|commercially|good|all reasonable|faith|possible? effort|efforts, efforts to, effort to
        effort|efforts will be made|is|are made
        do|does|doing|did|try|tries|trying our|my|their|its|your|his|her very|level|utmost? best
        our|their|its|my very|level? best, do|does|doing our|my|their|its utmost
        to the best of our|my|their|its ability|abilities
        do|does|doing|done all|everything|whatever|anything|what|the that|most? that? we|they|i|it possibly|reasonably? can|possibly|could possibly|reasonably?
        utmost, do|does|doing all|everything|whatever in|within our|their|its|my power
        everything|all|anything in|within our|their|its power, all possible steps|measures|means
        take|taking|takes|taken all|every|any reasonable|possible|necessary|appropriate|practicable? steps|step|measures|care|precautions|precaution
        reasonable|necessary|all|every|proper steps|measures|action|step|precautions
        work|works|working|worked hard|tirelessly|diligently|closely|relentlessly|constantly|flat
        work|works|working|worked very|extremely|so hard, work|works|working towards|toward
        commit|commits|commited|committed|committing to, commit|commits|committing ourselves|itself|themselves
        is|are|remain|remains fully|totally|deeply|firmly|strongly|absolutely|wholly? committed to?
        we|we're fully|totally|deeply|firmly|strongly|absolutely|wholly committed to?, commitment to
        our|its|their commitment, our|its|their commitment is|to, dedicated|devoted|dedication to *ing
        is|are|we're|remain|remains|be dedicated|devoted to your|excellence|quality|our|serving|the|customer
        dedication to, our dedication, determined|keen|eager to, is|are|we're determined|keen|eager|anxious to
        we|we're|staff|team|they are? ready|willing|prepared to, intend|intends|intending|intended to
        intention|intent is|to, our|the|its intention is? to?, intention of
        it is our aim|goal|policy|mission|objective|intention|wish to?
        we|we're|i|they|staff|team|company|council|crew plan|plans|planning to
        we|we're|i|they|staff|team are? expect|expects|expecting to, we expect, we look to
        our|the|my|its|a|their core|main|key|overall|first|primary|ultimate|stated? goal|goals|objective|objectives|ambition|mission|vision|aspiration|aspirations|purpose|desire is|are|remains to?
        goal|objective|mission|ambition|vision|purpose is to, our|the|a target is to, we target
        we|we're are? targeting, aspire|aspires|aspiring|aspired to?, aspiration|ambition|ambitions to?, aspirational
        give|gives|giving our|their|it all|best|utmost, give|gives|giving 100|110 percent|%
        our|their very? best|utmost, pushing ourselves, as hard as we|they can, moving|move|moves heaven and earth
        pull|pulls|pulling out all the stops, no stone unturned, bend over backwards, whatever it takes, do whatever
        within our|their|its power|control|gift, our|the focus is
        we|our|staff|team|constantly|always focus|focuses|focused|focussed|focusing on
        we|we'd would? like|love|want to, working|work|works towards|toward, strongly encourage
        foster|fosters|fostering, facilitate|facilitates|facilitating
        continuously|continually|constantly|always improve|improving|improves|strive|striving|looking|seeking|working
        continuous|continual|constant|ongoing improvement|improvements, constant drive
        minimise|minimize|minimises|minimizes|minimising|minimizing the|any|your|our|all? delay|delays|waiting|wait|waits|disruption|inconvenience|errors|queues|impact|noise
        minimise|minimize|minimises|minimizes|minimising|minimizing|minimised|minimized, cut down on|waiting
        reduce|reduces|reducing|avoid|avoids|avoiding the|any|your|our|unnecessary|undue? delay|delays|waiting|disruption|inconvenience
        maximise|maximize|maximising|maximizing|maximises|maximizes, optimise|optimize|optimising|optimizing
        our best to, work our socks off, going out of our way, go|goes out of our|their way, step up
        best foot forward, put our best foot forward, bend the rules, our goal|aim|ambition|mission|vision|objective
        try|tries|trying our|their|my|its level|very? hardest|utmost|best, on a mission to, we believe, believe in
        do what we can, what we can to, see what we can do, do our bit, leave no stone, have every intention
        all that we can, good intentions, would hope|expect|aim to, should aim|try|strive|endeavour to, best we can
        give it our all, with a view to, we'd hope, strongly committed, make it our business|mission|goal to
        mindful of, we make a point of, stand|stands by our|their, the plan|idea|aim|hope|intention|target is to
        working|work to restore|resolve|fix|improve|get|bring|put|reduce, working on getting|it|this|a|the|your
        dedicate|dedicates ourselves|itself|themselves to, everything possible, anything possible, see to it
        nearly so, do not spare, spare no effort|expense, sparing no, every intention, in earnest, earnestly
        as a goal, as an? aim|ambition, we|i|they|staff mean|means to, is|are|was|were meant to, mean|meaning to *
        preferably, where it makes sense
        """

    static let wayOut = """
        where|wherever|when|whenever|if|unless|insofar|inasmuch it|this|that? is|it's? @reasonably? @possible
        where|wherever|when|whenever|if at all @possible, as and when @possible
        so|as|in far as is|it|this|that? is|@reasonably? @reasonably? @possible
        so|as far as we|they|you|i reasonably|possibly? can|are|could, in so far as @reasonably? @possible
        insofar as is? @reasonably? @possible, as * as is|are? @reasonably? @possible
        as * as it|this is @reasonably? @possible, as * as we|they|i possibly|reasonably? can|could
        as * * as is|are? @reasonably? @possible, as * * as we|they possibly? can|could
        as @goodly as we|they|i|staff can|could|are|do
        to the greatest|fullest|maximum|best|full|largest reasonable|possible? extent possible|practicable?
        to the extent possible|practicable|feasible|reasonable|permitted, to the fullest, as best we|they can
        as best as possible|we, where|when|whenever|wherever|if we|they|staff can|could
        where|when|whenever|wherever|if|as our? resources|time|capacity|circumstances|space|conditions|demand|stock|staffing|workload permits|permit|allow|allows|permitting
        circumstances|weather|traffic|conditions|time|resources|space|staffing permitting
        where|when|whenever|wherever|if resources|staff|time is|are available
        where|when|whenever|wherever|if|as|unless deemed|considered|thought|felt|judged? necessary|needed|required|appropriate|relevant|suitable|feasible|practical|practicable|reasonable|advisable|desirable|warranted|justified|fit
        as and when, as and when required|needed|necessary|possible|appropriate
        as we|they|management|staff|it see|sees fit, see|sees fit
        at our|the|its|their|management's|manager's sole|absolute|full? discretion, at the discretion
        humanly|reasonably|practically @possible, practicable, practicably
        subject to resources|demand|workload|capacity|staffing|operational|circumstances
        subject to operational circumstances|requirements|constraints
        depending|dependent on|upon our|the|current? demand|workload|circumstances|volume|volumes|capacity|resources|staffing|complexity|how
        barring unforeseen|exceptional|any? circumstances|events|delays?
        save|except|other in|than? exceptional|unforeseen|extreme|special circumstances|cases|situations
        unforeseen circumstances|events|delays, in? exceptional|extenuating circumstances, unless|except circumstances
        unless|except|if|when we|we're|it|it's|things is|are? very|too|really? busy|quiet, best possible, in theory, if need be, as need be
        within reason, all being well, with luck, with any luck
        if all goes to plan, should circumstances permit|allow, when|as the|our situation allows|permits
        in|under|within the circumstances, at all possible
        """
}
