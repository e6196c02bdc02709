print("compile-packs")
