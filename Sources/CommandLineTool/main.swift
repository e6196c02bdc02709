print("claimkit")
