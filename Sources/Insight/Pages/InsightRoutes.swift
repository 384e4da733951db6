package import Hummingbird
import Kernel
package import Web

/// The pages of the room Insight: the delivery gap, and its numbers as a file.
package struct InsightRoutes: Sendable {
    let house: House

    package init(house: House) {
        self.house = house
    }

    /// Adds what colleagues open.
    package func add(to routes: some RouterMethods<MemberContext>) {
        GapRoutes(house: house).add(to: routes)
    }
}
