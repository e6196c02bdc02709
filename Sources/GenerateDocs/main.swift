print("generate-docs")
