/// The hand-written people, all sixty, in the form that `SampleStoryReader` reads.
enum SampleStories {
    static let text = [
        SampleStories1.text, SampleStories2.text, SampleStories3.text, SampleStories4.text, SampleStories5.text,
        SampleStories6.text,
    ].joined(separator: "\n")
}
