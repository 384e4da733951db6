/// The words that tell a limit from what stands beside it: of whom, when, and what is only counted.
enum EnglishRoles {
    static let hedges = set("about around approximately approx roughly circa ca some nearly almost")
    static let exceptWords = set("except excluding not excepting bar unless")
    static let conditions = set("if when whenever where unless should while once")
    static let relatives = set("who that which whose")
    static let beforeThat = set("so ensure sure promise guarantee means say know see guarantees is")
    static let subordinators = set(
        """
        if when unless where who that which whose because while except excluding whenever since as measured
        counted
        """)
    static let verbs = set(
        """
        may could does do go goes leave leaves ship ships arrive arrives come comes receive receives take takes
        cost costs count counts pay pays earn earns qualify qualifies need needs stay stays incur incurs trigger
        triggers start starts open opens attract attracts become becomes rings waits wait reach reaches see sees
        hear hears carry carries bring brings mean means
        """)
    static let beforeLengths = set(
        """
        last past previous next first for of from the a an every each another after than over
        """)
    static let measures = set(
        """
        degrees degree c f celsius fahrenheit bar db decibels lux volts kg g grams cm mm ml litres
        """)
    static let measuring = set("at to is are be of weigh weighs reads below between")
    static let noCounters = set(
        """
        of in a an the and or to for by on at is are per than with from as but if when each every am pm out more
        less fewer o'clock later before after until we you they it euros euro pounds dollars
        """)
    static let plurals = set("people children men women staff feet")
    static let noShares = set(
        """
        off discount deposit interest vat tax charge fee more less faster cheaper refund commission surcharge
        reduction cotton wool
        """)

    /// Texts that are no standards: queues, opening hours, instructions.
    static let otherTexts = """
        press # , press, dial, hold the line, hold for the|an|a|our|your, please, number # in, place # in
        thank you for calling, thanks for calling, welcome to
        you|you're are? number, your wait, the wait is about|around|approximately|currently|now
        you are in the queue, place|position in the queue, the queue is, our line|lines
        is|are|we're open until|from|at|on|between|daily|weekly|every|each|all|seven|to|for|#|now|today|again|and|@weekdays
        open from, open at # , closes, nobody can take, leave a|your message|number|name, you|you've have? reached
        away until, we|we're are? back, office is, out of office
        you|you've have? called, this is the, open daily|weekly|every|each|all|seven|#
        is|are|we're closed on|from|until|between|at|today|now|over|for|@weekdays, we're open, opening hours are
        office hours are, this is an automatic, call back between
        estimated wait, waiting time is, current wait, will be answered in the order
        """

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
