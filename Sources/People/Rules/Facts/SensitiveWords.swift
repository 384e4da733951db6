import Kernel

/// Finds out whether words are about health, belief, politics, sexual life or origin (the special categories of the
/// General Data Protection Regulation, article 9), which nobody may keep of a person without their yes.
///
/// A small English list, made to remind whoever writes; it does not understand what it reads.
package enum SensitiveWords {
    /// Whether a text of this kind must not be kept before the person agreed. Only what a person is or likes is asked
    /// about: what they own or need is their order with us.
    package static func occur(in text: String, of kind: Fact.Kind) -> Bool {
        switch kind {
        case .situation, .like, .dislike, .preference: occur(in: text)
        case .owns, .need, .relationship: false
        }
    }

    private static func occur(in text: String) -> Bool {
        text.folded.split { !$0.isLetter }.contains { word in
            words.contains(String(word)) || stems.contains { word.hasPrefix($0) }
        }
    }

    /// Words that count when they stand alone.
    private static let words: Set<String> = set(
        """
        adhd aids hiv hip ill illness sick sickness disease stroke cancer chemo dialysis dementia insulin migraine
        migraines asthma pregnant pregnancy miscarriage surgery injury injured disabled disability wheelchair blind deaf
        medication medicine pills therapy therapist anxiety bipolar rehab sober overdose coeliac celiac
        church mosque synagogue temple bible quran koran prayer prays halal kosher ramadan lent sabbath atheist jew jewish
        hindu sikh amish mormon mormons quaker gay lesbian queer bisexual trans transgender ethnicity roma
        union unionist socialist communist conservative republican democrat tory votes voter
        """)

    /// Beginnings of words, which count with any ending.
    private static let stems: Set<String> = set(
        """
        allerg alzheimer arthrit autis depress diabet dyslex epilep parkinson schizo psychia psychol oncolog alcoholi
        christian catholic protestant muslim islam buddhis religi homosex
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
