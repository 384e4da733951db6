/// Speed without a number, and times without theirs.
enum EnglishSpeed {
    static let speed = """
        promptly, prompt, prompter, promptest, promptness, swiftly, swift, swifter, swiftest, swiftness, quickly
        quick, quicker, quickest, quickness, quickfire, fast, faster, fastest, lightning fast, lightning quick
        rapidly, rapid, rapidity, speedily, speedy, speedier, speediest, at|with great|all|full|due|maximum|top? speed
        hastily, with|in|make all|due? haste, post haste, posthaste, hurriedly, briskly, brisk, apace, at pace, nimbly
        expeditiously, expeditious, expedite|expedites|expedited|expediting, speed up|things? up?, instantly, instant
        instantaneous, instantaneously, immediately, immediate, immediacy, with immediate effect, straight away
        straightaway, right away, straight off, at once, forthwith, pronto, there and then, then and there, soon
        very|real|quite soon, sooner rather than later, sooner or later, soonest, at the soonest, before long, shortly
        very shortly, presently, momentarily, imminently, imminent, eventually, asap, a s a p, pdq
        in a|one|just moment|moments|jiffy|flash|tick|heartbeat|bit|sec, a|one moment, in the blink of an eye
        just a|one minute|second|sec|moment|tick, with|back|to you in a minute|second|sec|bit, hold? on? a|one moment
        any minute|moment now?, any|some day|time now, moments away, in|within|a|a few moments
        as @fast as @reasonably? @possible, as @fast as is|are|it's @reasonably? @possible
        as @fast as it|things is|are @reasonably? @possible
        as @fast as time|resources|capacity|circumstances|demand permits|allows|permit|allow
        as @fast as @somebody *? possibly|reasonably|practicably? can|could, as @fast as we|they|i|you are|am able
        as @fast as our * can|allow|allows|permits, as soon as the|our|a|an|your? * allows|allow|permits|permit
        soon as @possible, soon as we|i can
        without any|undue|unreasonable|unnecessary|further|avoidable|excessive|needless|significant|much|more|inordinate? delay|delays|ado|hesitation|procrastination
        without undue|unnecessary or|and unnecessary|undue|unreasonable|unjustified delay, without further ado
        without wasting|losing time, with the? minimum|minimal|least|little|no? of? delay|delays|waiting|wait
        with a minimum of delay|fuss, little|no or no|little delay|wait|waiting|delay
        minimal delay|delays|wait|waiting|disruption, undue delay|delays, in due course|time, all? in good time
        in|within a? reasonable time|period|timeframe|timescale|timescales|timeframes
        in reasonably? quick|short|good time, a? reasonable time|period|timeframe|timescale|timescales
        in the fullness of time, in next? to? no time at? all?, no time at all, in record time, in double quick time
        double quick, in the near|nearest|foreseeable|immediate future, in the not too distant future, in short order
        in|over|during|within the coming|next|following few|couple|several? of? minutes|hours|days|weeks|months|moments
        in|over the days|weeks|months ahead|to come, in the shortest|quickest|fastest possible? time
        in as short a time as @possible, shortest|quickest|fastest possible? time, in? as little time as @possible
        in as little as, timely, timeliness, in|on a? timely manner|fashion|way|basis, punctual, punctually
        punctuality, on time, in near? real time, real time updates|information|response|responses, in a|an prompt|swift|quick|speedy|rapid|expeditious|fast|urgent manner|fashion|way
        at|by your|our|their|the|his|her|my|its very? earliest|first|soonest|next possible? convenience|opportunity|possible|availability|time|moment|date|chance
        at your|our|their|his|her|my|a mutual? convenience
        at a|the mutually? convenient|suitable|agreeable time|moment|date, when|whenever it's? it? is? convenient
        earliest possible|convenience|opportunity|practicable, earliest, at|by the earliest
        at an early date|opportunity|stage|convenience
        early reply|response|resolution|opportunity|convenience|attention, urgently
        with great|the|due|all|appropriate|some|utmost? the|due? urgency, sense of urgency
        as? a? matter of? some|great|utmost|the? urgency, a matter of urgency
        as a|an|our|the absolute|top|high|main|first|number? one? priority, on priority, in priority
        as matter of priority, matter of priority, top|highest|utmost|number|no|first one|1? priority
        give|gives|given|giving|gets|get|receive|receives|given top|high|full|immediate? priority
        prioritise|prioritize|prioritised|prioritized|prioritises|prioritizes|prioritising|prioritizing
        won't|not|isn't|shouldn't|never be? too|very? long, too long, longer than necessary|needed|usual
        as|for long as it takes, kept waiting, keep *? waiting, long wait|waits|delay|delays|queue|queues|hold
        lengthy wait|waits|delay|delays, unnecessary|unnecessarily wait|waits|waiting?
        short|brief|slight|little|small|minor|minimal|momentary wait|delay|while|time|period|moment|hold|pause|spell|interval
        a short|brief|slight|little|small|minor wait|delay|while|time|period|moment|hold|pause|spell|interval
        for|after|in|within a short|brief|little|slight|small wait|delay|while|time|period|moment|spell, a|long while
        a long time, quite a while, in a while, at a later|future|subsequent date|time|stage|point
        at some later|future|stage|point point|stage|date|time?, some time, sometime, someday, one day soon, later on
        again|back later, later again, when|as time allows|permits|allow|permit, time permitting
        when our? workload|schedule|time permits|allows, the? first|next available|possible opportunity|moment
        at the drop of a hat, at short|a moment's notice, on|at the double, lose|waste|losing|wasting no time
        no time to lose|waste|to, readily, overly long, on the spot, in a time efficient manner|way, time efficient
        time efficiently, up to speed, hot foot, like a shot, like lightning, straight back to you
        quick|fast|rapid|swift|speedy|prompt turnaround|response|reply|service|action|attention|resolution|delivery|replies|responses|solution|solutions|answer|answers
        a quick|swift|speedy|rapid|fast|prompt|immediate|instant turnaround|response|reply|resolution|solution|answer
        first thing, early|late|later next|this|in week|month|year|the, later today|this
        a|in|within|after short space of time, short space of time, short turnaround
        low|short waiting|wait|hold|queue|queuing|response times|time|waits
        wait|waits|waiting|queue|queues|hold|response time|times? is|are|stay|stays|remain|remains|kept|be always? short|low|minimal|brief|manageable|quick|fast
        short queue|queues|wait, right with|back|to you|on, do the needful, the needful, immediatly, imediately
        immediatley, promptley, promtly, quickley, at hand shortly, well in advance, well ahead of|in? time?
        ahead of time, good|plenty|ample|due|adequate|reasonable of? notice, at the first sign, in the least time
        least possible delay|time, no|without unnecessary|undue|needless waiting|wait|waits, sooner than later
        rightaway, straight|right off the bat, in due season, turn around fast|quickly, by return, by return of post
        any day now, in quick|rapid succession, swift turnaround, on the fly, in next to no, at warp speed
        at breakneck speed, full steam ahead, a bit of a wait|queue|delay|hold
        a bit|little|tad|touch longer|late|later|delayed|slow, wait|waits|waiting long
        keep you|them|anyone|callers|customers long|waiting, take|takes|taking long, right back
        jump|jumps on every|it|any|all, get|gets|getting right|straight on to|it, straight on it
        no hanging about|around, won't|not hang about|around, snappy, snappily, in a trice|twinkling, tout de suite
        when|whenever we|they|i get a chance|moment|minute, when|whenever we|they|i get round|around to, on the hop
        toot sweet, chop chop, with alacrity, before you know it, before too long, in less than no time, superfast
        at short notice, at very short notice, early about|enough|so|on, lightning speed, at lightning speed, quick as a flash
        tell|tells|told|warn|warns|warned|inform|informed|notify|notified|call|called|contact|contacted|reply|respond *? *? early
        """

    static let amount = """
        a|the next|last|first|past? few|couple|handful more|short|working|business|of|extra? @units
        a good|great|very|small? few|couple|handful|number of? short|working|business|more|extra|calendar? @units
        a few more|short|working|business|extra|calendar @units, few|couple of? @units
        only|just a few|couple of? @units
        several|some|numerous|various|multiple|many more|short|working|business|calendar? @units, an hour or two
        a day or two, a minute or two, a week or two, a month or two, within|in only|mere|just? @times
        a matter of mere? @times, mere|only @times, @times not @times, @times rather than @times
        takes|take|taking|lasts only|just|mere? @times, # @times? or so, or so, under a few|couple @units
        for @times on end
        """
}
