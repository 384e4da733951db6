package import Store

/// Where people reach the desk, for links that leave the house: as whoever runs the program says, else as the business says.
package struct DeskAddress: Sendable {
    private let setting: String?

    /// `setting` is what the program was told, without a slash at its end; nil when it was told nothing.
    package init(setting: String? = nil) {
        self.setting = setting
    }

    /// The address without a slash at its end; empty when nobody says it.
    package func current(in tx: Transaction) throws -> String {
        try setting ?? Business.current(in: tx).publicAddress
    }
}
