import Hummingbird
package import Kernel

extension MemberContext {
    /// The id that stands in the address under this name; absent when what stands there is none.
    package func id<Thing>(_ name: String = "id", of _: Thing.Type = Thing.self) throws -> ID<Thing> {
        guard let id = parameters.get(name).flatMap({ ID<Thing>($0) }) else { throw Absent(name) }
        return id
    }
}
