package org.hingewise.usecase;

class FakeStoreTest implements StoreContract {
    private final FakeStore store = new FakeStore();

    @Override
    public Store store() {
        return store;
    }
}
